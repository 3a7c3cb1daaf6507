package vn.liem.registers.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.procedure.Wording;
import vn.liem.procedure.journey.StageMachine;
import vn.liem.registers.answer.RowSentences;
import vn.liem.registers.known.CaseTimeline;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.row.Fault;
import vn.liem.registers.row.Reference;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RowKey;

/**
 * Weighs all rows against each other, register after register in the order in which they refer to each other, then the
 * decisions of each case: the same rows give the same world, whichever import brought them.
 */
final class Weighing {

    private final Claims claims;
    private final Set<RowKey> barred;
    private final Map<RowKey, KnownRow> standing = new HashMap<>();
    private final Map<Contender, Verdict> verdicts = new HashMap<>();
    private final Map<RowKey, Verdict.Refused> fallen = new LinkedHashMap<>();
    private final DaysBetweenRows days = new DaysBetweenRows(standing);
    private final Map<RowKey, Contender> chosen = new HashMap<>();

    private Weighing(Claims claims, Set<RowKey> barred) {
        this.claims = claims;
        this.barred = barred;
    }

    /** How the rows stand when nothing new is accepted under the barred keys. */
    static World of(Claims claims, Set<RowKey> barred) {
        Weighing weighing = new Weighing(claims, barred);
        for (Register register : Register.values()) {
            weighing.weigh(register);
        }
        weighing.weighStages();
        return new World(weighing.standing, weighing.verdicts, weighing.fallen);
    }

    private void weigh(Register register) {
        Map<RowKey, Claim> ofRegister = claims.of(register);
        List<Contender> candidates = new ArrayList<>();
        for (Claim claim : ofRegister.values()) {
            claim.standing().ifPresent(known -> standing.put(claim.key(), known));
            candidate(claim).ifPresent(candidate -> {
                chosen.put(claim.key(), candidate);
                if (!barred.contains(claim.key())) {
                    candidates.add(candidate);
                    standing.put(claim.key(), known(claim, candidate));
                }
            });
        }
        dropWithoutReference(candidates, ofRegister);
        for (Claim claim : ofRegister.values()) {
            judge(claim);
            if (claim.standing().isPresent()
                    && claim.standing().equals(Optional.ofNullable(standing.get(claim.key())))) {
                days.brokenBy(claim.standing().get().row()).ifPresent(why -> fallen.put(claim.key(), why));
            }
        }
    }

    /** Who would take the key: a row with a fault of its own leaves it free for the next. */
    private Optional<Contender> candidate(Claim claim) {
        Optional<Contender> brought = firstBrought(claim);
        if (brought.isPresent() && !claim.saysNothingNew(brought.get())) {
            return brought;
        }
        return claim.contenders().stream()
                .filter(contender ->
                        contender.broughtOnLine().isEmpty() && !isAccepted(claim, contender) && daysHold(contender))
                .findFirst();
    }

    /** The row that holds the key against the rest of its file. */
    private Optional<Contender> firstBrought(Claim claim) {
        return claim.contenders().stream()
                .filter(contender -> contender.broughtOnLine().isPresent() && daysHold(contender))
                .findFirst();
    }

    private boolean daysHold(Contender contender) {
        return days.brokenBy(contender.row()).isEmpty();
    }

    private static boolean isAccepted(Claim claim, Contender contender) {
        return claim.isDecidedInSystem()
                || claim.accepted()
                        .map(known -> known.row().equals(contender.row()))
                        .orElse(false);
    }

    private static KnownRow known(Claim claim, Contender candidate) {
        return claim.standing()
                .map(earlier -> new PlannedRow.Correction(candidate.row(), candidate.origin(), earlier).known())
                .orElseGet(() -> new KnownRow(candidate.row(), candidate.origin()));
    }

    /** Rows of one register may refer to each other: whoever loses a reference may be the reference of others. */
    private void dropWithoutReference(List<Contender> candidates, Map<RowKey, Claim> ofRegister) {
        Map<RowKey, List<Contender>> referring = new HashMap<>();
        for (Contender candidate : candidates) {
            for (Reference reference : candidate.references()) {
                if (reference.target().register() == candidate.key().register()) {
                    referring
                            .computeIfAbsent(reference.target(), _ -> new ArrayList<>())
                            .add(candidate);
                }
            }
        }
        Deque<Contender> toCheck = new ArrayDeque<>(candidates);
        Set<Contender> dropped = new HashSet<>();
        while (!toCheck.isEmpty()) {
            Contender candidate = toCheck.remove();
            if (missing(candidate).isPresent() && dropped.add(candidate)) {
                stepBack(candidate, ofRegister);
                toCheck.addAll(referring.getOrDefault(candidate.key(), List.of()));
            }
        }
    }

    private void stepBack(Contender candidate, Map<RowKey, Claim> ofRegister) {
        Claim claim = ofRegister.get(candidate.key());
        Optional<KnownRow> before = claim == null ? Optional.empty() : claim.standing();
        before.ifPresentOrElse(known -> standing.put(candidate.key(), known), () -> standing.remove(candidate.key()));
    }

    private Optional<Reference> missing(Contender contender) {
        return contender.references().stream()
                .filter(reference -> !standing.containsKey(reference.target()))
                .findFirst();
    }

    private void judge(Claim claim) {
        Optional<Contender> firstBrought = firstBrought(claim);
        Optional<Contender> candidate = Optional.ofNullable(chosen.get(claim.key()));
        Set<Contender> heard = new HashSet<>();
        for (Contender contender : claim.contenders()) {
            boolean brought = contender.broughtOnLine().isPresent();
            boolean nothingNew = brought
                    ? firstBrought.equals(Optional.of(contender)) && claim.saysNothingNew(contender)
                    : isAccepted(claim, contender);
            Optional<Contender> holder = brought ? firstBrought : candidate;
            Verdict verdict;
            if (nothingNew) {
                verdict = new Verdict.Repeats();
            } else if (holder.filter(heard::contains).isPresent()) {
                verdict = afterHolder(contender, holder.get());
            } else if (candidate.equals(Optional.of(contender)) && barred.contains(claim.key())) {
                verdict = new Verdict.Barred();
            } else {
                verdict = verdictOnItself(contender);
            }
            verdicts.put(contender, verdict);
            heard.add(contender);
        }
    }

    private static Verdict afterHolder(Contender contender, Contender holder) {
        if (holder.row().equals(contender.row())) {
            return new Verdict.Repeats();
        }
        boolean sameFile =
                (contender.broughtOnLine().isPresent() && holder.broughtOnLine().isPresent())
                        || contender.origin().importNo() == holder.origin().importNo();
        int line = holder.broughtOnLine().orElse(holder.origin().line());
        Wording message =
                sameFile ? RowSentences.duplicate(contender.key(), line) : RowSentences.superseded(contender.key());
        return new Verdict.Refused(Fault.DUPLICATE_KEY, keyColumn(contender), message);
    }

    private static String keyColumn(Contender contender) {
        return contender.row().table().keyColumns().getFirst().name();
    }

    private Verdict verdictOnItself(Contender contender) {
        return missing(contender)
                .<Verdict>map(reference -> new Verdict.Refused(
                        Fault.UNKNOWN_REFERENCE, reference.column().name(), RowSentences.unknown(reference)))
                .or(() -> days.brokenBy(contender.row()))
                .orElseGet(Verdict.Stands::new);
    }

    private void weighStages() {
        List<KnownRow> relevant = new ArrayList<>();
        for (Register register : List.of(Register.CASES, Register.PROCEEDINGS)) {
            for (RowKey key : claims.of(register).keySet()) {
                Optional.ofNullable(standing.get(key)).ifPresent(relevant::add);
            }
        }
        CaseTimeline.of(relevant).values().stream()
                .flatMap(timeline -> timeline.misfits().stream())
                .forEach(this::refuse);
    }

    private void refuse(CaseTimeline.Misfit misfit) {
        Wording message = StageMachine.vietnam().explain(misfit.why().why());
        Verdict.Refused refused = new Verdict.Refused(Fault.ILLEGAL_TRANSITION, "decision", message);
        RowKey key = misfit.row().key();
        Contender candidate = chosen.get(key);
        if (candidate != null && standing(key, candidate)) {
            verdicts.put(candidate, refused);
            stepBack(candidate, claims.of(Register.PROCEEDINGS));
        } else {
            fallen.put(key, refused);
        }
    }

    private boolean standing(RowKey key, Contender candidate) {
        return Optional.ofNullable(standing.get(key))
                .map(known -> known.row().equals(candidate.row()))
                .orElse(false);
    }
}
