package vn.liem.cases.imports.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.liem.cases.imports.Lane;
import vn.liem.contracts.LiemService;
import vn.liem.registers.row.Register;

/** Tells other services what the rows of a group say of facts that are theirs, in one batch for each service. */
@Singleton
final class RemoteRows {

    private final LookUps lookUps;
    private final Destinations destinations;

    @Inject
    RemoteRows(LookUps lookUps, Destinations destinations) {
        this.lookUps = lookUps;
        this.destinations = destinations;
    }

    /** Whether the row tells facts of other services. */
    static boolean tells(OpenRow row) {
        return !row.isHolder() && tells(row.register());
    }

    private static boolean tells(Register register) {
        return switch (register) {
            case CASES, ACCUSED, PROCEEDINGS, APPRAISALS, ASSETS, ASSET_MEASURES, OBLIGATIONS, RECOVERIES -> true;
            case UNITS, SOURCES, PETITIONS, TRANSFERS, DISCIPLINE, SUPERVISION, DIRECTIVES -> false;
        };
    }

    /** What came of the rows; one behind a row that must be tried again is not told and has no answer. */
    Map<OpenRow, Attempt> tell(List<OpenRow> rows) {
        Map<OpenRow, Attempt> attempts = new LinkedHashMap<>();
        Map<OpenRow, List<SentCommand>> toSend = new LinkedHashMap<>();
        Set<Lane> heldBack = new HashSet<>();
        CommandsOfRow commands =
                lookUps.commandsOf(rows.stream().map(OpenRow::row).toList());
        for (OpenRow row : rows) {
            if (heldBack.contains(row.lane())) {
                continue;
            }
            switch (commands.of(row.row())) {
                case ToSend.Refused(var code) -> attempts.put(row, new Attempt.Refused(code));
                case ToSend.Commands(var all) -> {
                    Optional<Attempt.Again> silence = silence(all);
                    silence.ifPresent(why -> attempts.put(row, why));
                    if (silence.isPresent()) {
                        heldBack.add(row.lane());
                    } else {
                        toSend.put(row, all);
                    }
                }
            }
        }
        Map<UUID, Attempt> answers = send(toSend);
        toSend.forEach((row, all) -> together(all, answers).ifPresent(attempt -> attempts.put(row, attempt)));
        return attempts;
    }

    private Optional<Attempt.Again> silence(List<SentCommand> all) {
        return all.stream()
                .flatMap(command -> destinations.of(command.to()).silence().stream())
                .findFirst();
    }

    /** One batch carries what one import brings to one service; services are told beside each other. */
    private Map<UUID, Attempt> send(Map<OpenRow, List<SentCommand>> toSend) {
        Map<LiemService, Map<UUID, List<SentCommand>>> batches = new EnumMap<>(LiemService.class);
        toSend.forEach(
                (row, all) -> all.forEach(command -> batches.computeIfAbsent(command.to(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(row.planned().job(), _ -> new ArrayList<>())
                        .add(command)));
        Map<UUID, Attempt> answers = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Map<UUID, Attempt>>> running = batches.entrySet().stream()
                    .map(to -> CompletableFuture.supplyAsync(() -> put(to.getKey(), to.getValue()), threads))
                    .toList();
            running.forEach(one -> answers.putAll(one.join()));
        }
        return answers;
    }

    private Map<UUID, Attempt> put(LiemService to, Map<UUID, List<SentCommand>> byJob) {
        Map<UUID, Attempt> answers = new LinkedHashMap<>();
        byJob.forEach((job, all) -> answers.putAll(destinations.of(to).put(job, all)));
        return answers;
    }

    /** A row is done where all of its commands are; none where one of them was not sent and nothing else is wrong. */
    private static Optional<Attempt> together(List<SentCommand> all, Map<UUID, Attempt> answers) {
        List<Attempt> each = all.stream()
                .flatMap(command -> Optional.ofNullable(answers.get(command.id())).stream())
                .toList();
        Optional<Attempt.Again> worst = each.stream()
                .filter(Attempt.Again.class::isInstance)
                .map(Attempt.Again.class::cast)
                .min(Comparator.comparing(Attempt.Again::blame));
        if (worst.isPresent() || each.size() < all.size()) {
            return worst.map(again -> again);
        }
        Optional<Attempt> refused =
                each.stream().filter(Attempt.Refused.class::isInstance).findFirst();
        return refused.or(() -> Optional.of(new Attempt.Done(positions(each))));
    }

    private static Map<String, Long> positions(List<Attempt> each) {
        Map<String, Long> positions = new LinkedHashMap<>();
        for (Attempt attempt : each) {
            if (attempt instanceof Attempt.Done(var reached)) {
                reached.forEach((log, pos) -> positions.merge(log, pos, Math::max));
            }
        }
        return positions;
    }
}
