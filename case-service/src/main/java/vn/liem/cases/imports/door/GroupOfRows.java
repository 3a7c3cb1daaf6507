package vn.liem.cases.imports.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.liem.cases.imports.Lane;
import vn.liem.registers.row.Register;

/**
 * Carries a group of rows: first what this service owns, then what others are told; where an import is undone, the other way
 * about.
 */
@Singleton
final class GroupOfRows {

    private final LocalRows local;
    private final RemoteRows remote;

    @Inject
    GroupOfRows(LocalRows local, RemoteRows remote) {
        this.local = local;
        this.remote = remote;
    }

    /** What came of the rows; one behind a row that must be tried again was not tried to its end and has no answer. */
    Map<OpenRow, Attempt> carry(List<OpenRow> rows) {
        Map<Boolean, List<OpenRow>> both =
                rows.stream().collect(Collectors.partitioningBy(row -> row.row().isUndoing()));
        Map<OpenRow, Attempt> attempts = forth(both.getOrDefault(false, List.of()));
        attempts.putAll(back(both.getOrDefault(true, List.of())));
        return attempts;
    }

    private Map<OpenRow, Attempt> back(List<OpenRow> rows) {
        Map<OpenRow, Attempt> there =
                remote.tell(rows.stream().filter(RemoteRows::tells).toList());
        Map<OpenRow, Attempt> attempts = new LinkedHashMap<>();
        Map<OpenRow, Attempt> toCarry = new LinkedHashMap<>();
        Set<Lane> heldBack = new HashSet<>();
        for (OpenRow row : rows) {
            Optional<Attempt> told = RemoteRows.tells(row)
                    ? Optional.ofNullable(there.get(row))
                    : Optional.of(new Attempt.Done(Map.of()));
            if (told.isEmpty() || heldBack.contains(row.lane())) {
                heldBack.add(row.lane());
                continue;
            }
            switch (told.get()) {
                case Attempt.Again again -> {
                    attempts.put(row, again);
                    heldBack.add(row.lane());
                }
                case Attempt.Done done when local.carries(row) -> toCarry.put(row, done);
                case Attempt settled -> attempts.put(row, settled);
            }
        }
        Map<OpenRow, Attempt> here = local.carry(List.copyOf(toCarry.keySet()));
        toCarry.forEach((row, others) ->
                Optional.ofNullable(here.get(row)).ifPresent(own -> attempts.put(row, together(others, own))));
        return attempts;
    }

    private Map<OpenRow, Attempt> forth(List<OpenRow> rows) {
        Map<OpenRow, Attempt> attempts = new LinkedHashMap<>();
        Map<OpenRow, Attempt> here = local.carry(rows);
        Map<OpenRow, Attempt> toTell = new LinkedHashMap<>();
        Set<Lane> heldBack = new HashSet<>();
        for (OpenRow row : rows) {
            Optional<Attempt> own = ownPart(row, here);
            if (own.isEmpty() || heldBack.contains(row.lane())) {
                heldBack.add(row.lane());
                continue;
            }
            switch (own.get()) {
                case Attempt.Again again -> {
                    attempts.put(row, again);
                    heldBack.add(row.lane());
                }
                case Attempt.Done done when RemoteRows.tells(row) -> toTell.put(row, done);
                case Attempt settled -> attempts.put(row, settled);
            }
        }
        Map<OpenRow, Attempt> told = remote.tell(List.copyOf(toTell.keySet()));
        toTell.forEach((row, own) ->
                Optional.ofNullable(told.get(row)).ifPresent(there -> attempts.put(row, together(own, there))));
        return attempts;
    }

    /** What came of the part that this service owns; none where the row was not tried. */
    private Optional<Attempt> ownPart(OpenRow row, Map<OpenRow, Attempt> here) {
        if (local.carries(row)) {
            return Optional.ofNullable(here.get(row));
        }
        return Optional.of(
                RemoteRows.tells(row) ? new Attempt.Done(Map.of()) : new Attempt.Kept(owner(row.register())));
    }

    /** The second part decides where the first is done. */
    private static Attempt together(Attempt first, Attempt second) {
        if (first instanceof Attempt.Done(var own) && second instanceof Attempt.Done(var others)) {
            Map<String, Long> positions = new TreeMap<>(others);
            own.forEach((log, pos) -> positions.merge(log, pos, Math::max));
            return new Attempt.Done(positions);
        }
        return second;
    }

    /** The service that owns the facts of a register. */
    private static String owner(Register register) {
        return switch (register) {
            case UNITS, SOURCES, PETITIONS, CASES, TRANSFERS, DISCIPLINE, SUPERVISION, DIRECTIVES -> "case-service";
            case ACCUSED, PROCEEDINGS, APPRAISALS -> "investigation-service";
            case ASSETS, ASSET_MEASURES, OBLIGATIONS, RECOVERIES -> "recovery-service";
        };
    }
}
