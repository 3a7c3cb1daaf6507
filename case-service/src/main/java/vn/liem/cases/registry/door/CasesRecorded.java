package vn.liem.cases.registry.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.cases.imports.RecordedRows;
import vn.liem.cases.person.door.OpenedTexts;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.cases.registry.Case.Registered;
import vn.liem.cases.registry.CaseDetails;
import vn.liem.cases.registry.Joinder;
import vn.liem.cases.registry.Loss;
import vn.liem.cases.registry.Offence;
import vn.liem.cases.registry.Separation;
import vn.liem.cases.registry.door.CasesInLog.CaseInLog;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.row.CaseRow;
import vn.liem.registers.row.Field;
import vn.liem.registers.row.OffenceGroup;
import vn.liem.registers.row.Register;

/**
 * Matters and cases that were registered by hand, as a register would tell them; and those that an import told as matters and
 * that were instituted here since.
 */
@Singleton
public final class CasesRecorded implements RecordedRows {

    private final CasesInLog cases;
    private final SubjectKeys keys;

    /** Reads cases in this log, and texts with the keys of subjects. */
    @Inject
    public CasesRecorded(CasesInLog cases, SubjectKeys keys) {
        this.cases = cases;
        this.keys = keys;
    }

    @Override
    public Register register() {
        return Register.CASES;
    }

    @Override
    public List<InSystem> recorded(Asked asked) {
        Map<String, CaseRow> matters = matters(asked);
        Set<String> wanted = new TreeSet<>(asked.untold());
        wanted.addAll(matters.keySet());
        Map<UUID, CaseInLog> found = cases.byIds(cases.idsOf(wanted).values());
        Map<UUID, String> others = numbersOf(found);
        OpenedTexts texts = new OpenedTexts(keys, asked.who());
        found.values().stream()
                .filter(one ->
                        asked.compared().contains(one.registered().details().number()))
                .forEach(one -> one.title().ifPresent(texts::want));
        texts.open();
        List<InSystem> recorded = new ArrayList<>();
        for (CaseInLog one : found.values()) {
            String number = one.registered().details().number();
            Optional<CaseRow> told = Optional.ofNullable(matters.get(number));
            told.flatMap(matter -> one.registered().details().institutedOn().map(matter::instituted))
                    .or(() -> told.isPresent()
                            ? Optional.empty()
                            : Optional.of(row(one.registered(), one.title().flatMap(texts::textOf), others)))
                    .ifPresent(row -> recorded.add(new InSystem.Stands(row, one.recordedAs())));
        }
        return recorded;
    }

    private static Map<String, CaseRow> matters(Asked asked) {
        Map<String, CaseRow> matters = new LinkedHashMap<>();
        asked.told().forEach((number, row) -> {
            if (row instanceof CaseRow told && told.institutedOn().isEmpty()) {
                matters.put(number, told);
            }
        });
        return matters;
    }

    /** The numbers of the cases that these were separated from or joined into. */
    private Map<UUID, String> numbersOf(Map<UUID, CaseInLog> found) {
        Set<UUID> named = found.values().stream()
                .map(CaseInLog::registered)
                .flatMap(one -> Stream.concat(
                        one.separation().map(Separation::fromCase).stream(),
                        one.joinder().map(Joinder::intoCase).stream()))
                .collect(Collectors.toSet());
        return cases.byIds(named).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().registered().details().number()));
    }

    private static CaseRow row(Registered found, Optional<String> title, Map<UUID, String> others) {
        CaseDetails details = found.details();
        return new CaseRow(
                details.number(),
                CaseRow.ItemType.valueOf(details.itemType().name()),
                title,
                details.locality(),
                Field.valueOf(details.field().name()),
                OffenceGroup.valueOf(details.offenceGroup().name()),
                details.registeredOn(),
                details.institutedOn(),
                details.offence().map(Offence::article),
                details.offence().flatMap(Offence::clause),
                CaseRow.ViolationPeriod.valueOf(details.violationPeriod().name()),
                details.loss().map(loss -> Long.valueOf(loss.amountVnd())),
                details.loss().flatMap(Loss::determinedOn),
                found.separation().flatMap(from -> Optional.ofNullable(others.get(from.fromCase()))),
                found.joinder().flatMap(into -> Optional.ofNullable(others.get(into.intoCase()))),
                found.joinder().map(Joinder::joinedOn));
    }
}
