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
import vn.liem.cases.imports.Lane;
import vn.liem.registers.row.Register;

/** Carries a group of rows: first what this service owns, then what others are told. */
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

    private static Attempt together(Attempt here, Attempt there) {
        if (here instanceof Attempt.Done(var own) && there instanceof Attempt.Done(var others)) {
            Map<String, Long> positions = new TreeMap<>(others);
            own.forEach((log, pos) -> positions.merge(log, pos, Math::max));
            return new Attempt.Done(positions);
        }
        return there;
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
