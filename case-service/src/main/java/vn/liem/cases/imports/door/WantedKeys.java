package vn.liem.cases.imports.door;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.liem.registers.file.LinedRow;
import vn.liem.registers.file.ReadRegister;
import vn.liem.registers.known.Known;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.row.Reference;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.RowKey;

/** The keys that the rows of a folder, and those that wait, stand under or refer to; and what imports have told under them. */
final class WantedKeys {

    private final Map<Register, Set<RowKey>> wanted = new EnumMap<>(Register.class);
    private final Map<RowKey, RegisterRow> brought = new LinkedHashMap<>();
    private final Map<RowKey, RegisterRow> told = new HashMap<>();
    private final Set<String> judged = new LinkedHashSet<>();

    static WantedKeys of(Known known, List<ReadRegister> read) {
        WantedKeys keys = new WantedKeys();
        known.accepted().forEach(row -> keys.told.put(row.row().key(), row.row()));
        Stream.concat(
                        read.stream()
                                .flatMap(register -> register.rows().stream())
                                .map(LinedRow::row),
                        known.waiting().stream().map(KnownRow::row))
                .forEach(keys::bring);
        return keys;
    }

    /** The keys of rows that imports have told and that are to be undone: all of their cases are judged. */
    static WantedKeys ofTold(Known known, Collection<RegisterRow> rows) {
        WantedKeys keys = new WantedKeys();
        known.accepted().forEach(row -> keys.told.put(row.row().key(), row.row()));
        rows.forEach(row -> {
            keys.bring(row);
            keys.judgeCasesOf(row);
        });
        return keys;
    }

    /** A measure and a receipt speak of the case of their asset and of their obligation. */
    private void judgeCasesOf(RegisterRow row) {
        for (Reference reference : row.references()) {
            RowKey target = reference.target();
            switch (target.register()) {
                case CASES -> judged.add(target.parts().getFirst());
                case ASSETS, OBLIGATIONS ->
                    Optional.ofNullable(told.get(target)).ifPresent(this::judgeCasesOf);
                case UNITS,
                        ACCUSED,
                        SOURCES,
                        PETITIONS,
                        PROCEEDINGS,
                        TRANSFERS,
                        APPRAISALS,
                        ASSET_MEASURES,
                        RECOVERIES,
                        DISCIPLINE,
                        SUPERVISION,
                        DIRECTIVES -> {}
            }
        }
    }

    private void bring(RegisterRow row) {
        brought.putIfAbsent(row.key(), row);
        want(row);
        if (isJudgedByTimeline(row.register())) {
            row.references().stream()
                    .map(Reference::target)
                    .filter(target -> target.register() == Register.CASES)
                    .forEach(target -> judged.add(target.parts().getFirst()));
            if (row.register() == Register.CASES) {
                judged.add(row.key().parts().getFirst());
            }
        }
    }

    /** The row's own key and what it refers to; for a case that is told, also what that one refers to. */
    void want(RegisterRow row) {
        put(wanted, row.key());
        for (Reference reference : row.references()) {
            RowKey target = reference.target();
            if (put(wanted, target) && target.register() == Register.CASES) {
                Optional.ofNullable(told.get(target)).ifPresent(this::want);
            }
        }
    }

    private static boolean put(Map<Register, Set<RowKey>> keys, RowKey key) {
        return keys.computeIfAbsent(key.register(), _ -> new LinkedHashSet<>()).add(key);
    }

    private static boolean isJudgedByTimeline(Register register) {
        return switch (register) {
            case CASES, ACCUSED, PROCEEDINGS -> true;
            case UNITS,
                    SOURCES,
                    PETITIONS,
                    TRANSFERS,
                    APPRAISALS,
                    ASSETS,
                    ASSET_MEASURES,
                    OBLIGATIONS,
                    RECOVERIES,
                    DISCIPLINE,
                    SUPERVISION,
                    DIRECTIVES -> false;
        };
    }

    /** The keys of a register. */
    Set<RowKey> of(Register register) {
        return wanted.getOrDefault(register, Set.of());
    }

    /** The row that is brought or waits under a key. */
    Optional<RegisterRow> brought(RowKey key) {
        return Optional.ofNullable(brought.get(key));
    }

    /** What an import has told under a key. */
    Optional<RegisterRow> told(RowKey key) {
        return Optional.ofNullable(told.get(key));
    }

    /** The numbers of the cases whose timelines the rows are judged by. */
    Set<String> judgedCases() {
        return judged;
    }
}
