package vn.liem.registers.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.liem.procedure.Wording;
import vn.liem.registers.answer.RowSentences;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.known.Origin;
import vn.liem.registers.row.Fault;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.RowKey;

/**
 * Decides which corrections, and which decisions in cases that people already work on in the system, may be accepted: a
 * row that would make an accepted one unlawful is refused and names the first such. All are tried together; where that
 * does not go, those of the same case are tried one after the other.
 */
final class Arbiter {

    /** What was decided: the world, and why rows were barred from it. */
    record Ruling(World world, Map<RowKey, Verdict.Refused> barred) {}

    private record Candidate(RowKey key, RegisterRow row) {}

    private static final Comparator<Candidate> BY_DAY = Comparator.comparing(
                    (Candidate candidate) -> candidate.row().firstDay().orElse(LocalDate.MIN))
            .thenComparing(candidate -> candidate.key().register())
            .thenComparing(candidate -> candidate.key().toString());

    private final Claims claims;
    private final Families families;
    private final Map<RowKey, Candidate> careful;
    private final World base;

    private Arbiter(Claims claims, Map<RowKey, Candidate> careful) {
        this.claims = claims;
        this.families = Families.of(claims);
        this.careful = careful;
        this.base = Weighing.of(claims, careful.keySet());
    }

    static Ruling rule(Claims claims) {
        Map<RowKey, Candidate> careful = careful(claims);
        return careful.isEmpty()
                ? new Ruling(Weighing.of(claims, Set.of()), Map.of())
                : new Arbiter(claims, careful).rule();
    }

    /** The keys under which something new could disturb what was accepted. */
    private static Map<RowKey, Candidate> careful(Claims claims) {
        Set<String> live = claims.liveCases();
        Map<RowKey, Candidate> careful = new LinkedHashMap<>();
        for (Claim claim : claims.all()) {
            boolean inLiveCase = claim.key().register() == Register.PROCEEDINGS
                    && live.contains(claim.key().parts().getFirst());
            if (claim.accepted().isPresent() || inLiveCase) {
                claim.contenders().stream()
                        .filter(contender -> !claim.saysNothingNew(contender))
                        .findFirst()
                        .ifPresent(first -> careful.put(claim.key(), new Candidate(claim.key(), first.row())));
            }
        }
        return careful;
    }

    private Ruling rule() {
        World together = Weighing.of(claims, Set.of());
        Set<String> disturbed = disturbances(together).keySet();
        if (disturbed.isEmpty()) {
            return new Ruling(together, Map.of());
        }
        return oneByOne(queues(disturbed));
    }

    private Map<String, List<Candidate>> queues(Set<String> disturbed) {
        Map<String, List<Candidate>> queues = new TreeMap<>();
        for (Candidate candidate : careful.values()) {
            families.of(candidate.row())
                    .filter(disturbed::contains)
                    .ifPresent(family -> queues.computeIfAbsent(family, _ -> new ArrayList<>())
                            .add(candidate));
        }
        queues.values().forEach(queue -> queue.sort(BY_DAY));
        return queues;
    }

    /** One candidate of each disturbed family a round, on top of those that went well. */
    private Ruling oneByOne(Map<String, List<Candidate>> queues) {
        Map<RowKey, Verdict.Refused> refused = new HashMap<>();
        Set<RowKey> barred = new HashSet<>();
        queues.values().forEach(queue -> queue.forEach(candidate -> barred.add(candidate.key())));
        int rounds = queues.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < rounds; i++) {
            for (List<Candidate> queue : queues.values()) {
                if (i < queue.size()) {
                    barred.remove(queue.get(i).key());
                }
            }
            Map<String, Verdict.Refused> disturbed = disturbances(Weighing.of(claims, barred));
            for (Map.Entry<String, List<Candidate>> queue : queues.entrySet()) {
                Verdict.Refused why = disturbed.get(queue.getKey());
                if (i < queue.getValue().size() && why != null) {
                    RowKey key = queue.getValue().get(i).key();
                    barred.add(key);
                    refused.put(key, why);
                }
            }
        }
        return new Ruling(Weighing.of(claims, barred), refused);
    }

    /** The families in which a row that stood before falls, or a careful one does not fit, and the first such. */
    private Map<String, Verdict.Refused> disturbances(World world) {
        Map<String, Disturbance> first = new HashMap<>();
        for (Claim claim : claims.all()) {
            disturbance(world, claim)
                    .ifPresent(found -> families.of(found.row())
                            .ifPresent(family -> first.merge(family, found, Disturbance::earlier)));
        }
        Map<String, Verdict.Refused> reasons = new HashMap<>();
        first.forEach((family, disturbance) -> reasons.put(family, disturbance.why()));
        return reasons;
    }

    private record Disturbance(RegisterRow row, Verdict.Refused why) {
        Disturbance earlier(Disturbance other) {
            LocalDate mine = row.firstDay().orElse(LocalDate.MIN);
            return other.row().firstDay().orElse(LocalDate.MIN).isBefore(mine) ? other : this;
        }
    }

    private Optional<Disturbance> disturbance(World world, Claim claim) {
        Optional<KnownRow> accepted = claim.accepted();
        Verdict.Refused fell = world.fallen().get(claim.key());
        if (accepted.isPresent() && fell != null && !base.fallen().containsKey(claim.key())) {
            return Optional.of(new Disturbance(accepted.get().row(), named(accepted.get(), fell)));
        }
        for (Contender contender : claim.contenders()) {
            if (world.on(contender) instanceof Verdict.Refused why) {
                if (base.on(contender) instanceof Verdict.Stands) {
                    KnownRow broken = new KnownRow(contender.row(), contender.origin());
                    return Optional.of(new Disturbance(contender.row(), named(broken, why)));
                }
                // The others were weighed without the row that this one was to correct.
                if (accepted.isPresent() && why.fault() == Fault.ILLEGAL_TRANSITION) {
                    return Optional.of(new Disturbance(contender.row(), why));
                }
            }
        }
        return Optional.empty();
    }

    private static Verdict.Refused named(KnownRow broken, Verdict.Refused why) {
        Wording message = switch (broken.origin()) {
            case Origin.Imported(var _, var line) ->
                RowSentences.breaksRow(broken.row().register(), line, why.message());
            case Origin.Live _ -> RowSentences.breaksLive(broken.row().key(), why.message());
        };
        return new Verdict.Refused(why.fault(), why.column(), message);
    }
}
