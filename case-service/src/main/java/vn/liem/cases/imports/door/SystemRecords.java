package vn.liem.cases.imports.door;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.liem.cases.door.FindCase;
import vn.liem.cases.imports.RecordedRows;
import vn.liem.cases.imports.RecordedRows.Asked;
import vn.liem.cases.person.LookUp;
import vn.liem.contracts.LiemService;
import vn.liem.registers.file.ReadRegister;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.known.Known;
import vn.liem.registers.row.CaseRow;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.RowKey;

/**
 * Gathers what people have recorded in the system under the keys that a folder speaks of: bodies, sources, cases and answers
 * to hand-overs here, decisions and charges, assets, obligations and receipts at the services that keep them.
 */
@Singleton
final class SystemRecords {

    /** How often cases are followed to the cases that they were separated from or joined into. */
    private static final int STEPS_MAX = 20;

    /** The registers whose facts are this service's own and speak of no other facts of theirs. */
    private static final List<Register> HERE = List.of(
            Register.UNITS,
            Register.SOURCES,
            Register.TRANSFERS,
            Register.PETITIONS,
            Register.DISCIPLINE,
            Register.SUPERVISION,
            Register.DIRECTIVES);

    private final List<RecordedRows> here;
    private final FindCase cases;
    private final DecisionsElsewhere elsewhere;
    private final MoneyElsewhere money;

    @Inject
    SystemRecords(@All List<RecordedRows> here, FindCase cases, DecisionsElsewhere elsewhere, MoneyElsewhere money) {
        this.here = here;
        this.cases = cases;
        this.elsewhere = elsewhere;
        this.money = money;
    }

    /** Whether everything could be gathered. */
    sealed interface Gathered {
        /**
         * It could.
         *
         * @param liveCases the numbers of the cases in which people have decided or taken a step
         */
        record All(List<InSystem> records, Set<String> liveCases) implements Gathered {}

        /** A service that keeps decisions of these cases does not answer. */
        record Silent(String service) implements Gathered {}
    }

    Gathered of(Known known, List<ReadRegister> read, LookUp who) {
        return of(WantedKeys.of(known, read), who);
    }

    Gathered of(WantedKeys keys, LookUp who) {
        Map<RowKey, InSystem> records = new LinkedHashMap<>();
        for (Register register : HERE) {
            put(records, recorded(register, keys.of(register), keys, who));
        }
        Optional<List<InSystem>> ofMoney = money.of(keys);
        if (ofMoney.isEmpty()) {
            return new Gathered.Silent(LiemService.RECOVERY.serviceName());
        }
        put(records, ofMoney.get());
        ofMoney.get().forEach(record -> {
            if (record instanceof InSystem.Stands(var row, var _)) {
                keys.want(row);
            }
        });
        gatherCases(records, keys, who);
        Set<String> judged = new LinkedHashSet<>(keys.judgedCases());
        records.keySet().stream()
                .filter(key -> key.register() == Register.CASES)
                .forEach(key -> judged.add(key.parts().getFirst()));
        Map<String, UUID> ids = cases.idsOf(judged);
        return switch (elsewhere.of(ids, keys)) {
            case DecisionsElsewhere.Told.Silent(var service) -> new Gathered.Silent(service);
            case DecisionsElsewhere.Told.Facts(var facts) -> {
                put(records, facts.records());
                facts.institutedOn().forEach((number, on) -> {
                    RowKey key = RowKey.ofCase(number);
                    if (records.get(key) instanceof InSystem.Stands(CaseRow row, var order)) {
                        records.put(
                                key,
                                new InSystem.Stands(row.institutedOn().isEmpty() ? row.instituted(on) : row, order));
                    } else if (keys.told(key).orElse(null) instanceof CaseRow matter
                            && matter.institutedOn().isEmpty()) {
                        records.put(key, new InSystem.Stands(matter.instituted(on), 0));
                    }
                });
                yield new Gathered.All(List.copyOf(records.values()), facts.liveCases());
            }
        };
    }

    /** A case speaks of others, whose days count for it. */
    private void gatherCases(Map<RowKey, InSystem> records, WantedKeys keys, LookUp who) {
        Set<RowKey> asked = new LinkedHashSet<>();
        for (int step = 0; step < STEPS_MAX; step++) {
            Set<RowKey> next = new LinkedHashSet<>(keys.of(Register.CASES));
            next.removeAll(asked);
            if (next.isEmpty()) {
                return;
            }
            asked.addAll(next);
            List<InSystem> found = recorded(Register.CASES, next, keys, who);
            put(records, found);
            found.forEach(record -> {
                if (record instanceof InSystem.Stands(var row, var _)) {
                    keys.want(row);
                }
            });
        }
    }

    private static void put(Map<RowKey, InSystem> records, List<InSystem> found) {
        found.forEach(record -> records.put(record.key(), record));
    }

    private List<InSystem> recorded(Register register, Set<RowKey> wanted, WantedKeys keys, LookUp who) {
        Map<String, RegisterRow> told = new LinkedHashMap<>();
        wanted.forEach(key -> keys.told(key).ifPresent(row -> told.put(key.toString(), row)));
        Map<String, RegisterRow> brought = new LinkedHashMap<>();
        wanted.forEach(key -> keys.brought(key).ifPresent(row -> brought.put(key.toString(), row)));
        Asked asked = new Asked(numbers(wanted), told, brought, who);
        List<InSystem> found = new ArrayList<>();
        here.stream().filter(rows -> rows.register() == register).forEach(rows -> found.addAll(rows.recorded(asked)));
        return found;
    }

    private static Set<String> numbers(Set<RowKey> keys) {
        return keys.stream().map(RowKey::toString).collect(Collectors.toSet());
    }
}
