package vn.liem.cases.discipline.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.liem.cases.discipline.DisciplineDecision;
import vn.liem.cases.discipline.DisciplineDetails;
import vn.liem.cases.door.FindCase;
import vn.liem.cases.door.FindCase.CaseFound;
import vn.liem.cases.imports.RecordedRows;
import vn.liem.cases.person.door.PersonFromRegister;
import vn.liem.kernel.PersonKey;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.row.DisciplineRow;
import vn.liem.registers.row.Register;

/**
 * Decisions on discipline that were recorded by hand, or of which people have recorded something since a register told them, as a
 * register would tell them. What no register can tell is left out: a
 * decision on an organisation, outside of a case, or on somebody whom no register names by number.
 */
@Singleton
public final class DisciplineRecorded implements RecordedRows {

    private final DecisionNumbers numbers;
    private final FindCase cases;
    private final PersonFromRegister people;

    /** Reads decisions by their numbers. */
    @Inject
    public DisciplineRecorded(DecisionNumbers numbers, FindCase cases, PersonFromRegister people) {
        this.numbers = numbers;
        this.cases = cases;
        this.people = people;
    }

    @Override
    public Register register() {
        return Register.DISCIPLINE;
    }

    @Override
    public List<InSystem> recorded(Asked asked) {
        List<InSystem> found = new ArrayList<>();
        for (String number : numbers.ofPeople(asked.numbers())) {
            numbers.found(number)
                    .ifPresent(one -> row(one).ifPresent(row -> found.add(new InSystem.Stands(row, one.recordedAs()))));
        }
        return found;
    }

    private Optional<DisciplineRow> row(DecisionNumbers.Found found) {
        DisciplineDetails details = found.details();
        DisciplineDecision decision = found.decision();
        Optional<String> caseNo = details.caseId().flatMap(cases::byId).map(CaseFound::number);
        Optional<String> personNo = details.person().flatMap(this::numberOf);
        Optional<DisciplineRow.Form> form = Arrays.stream(DisciplineRow.Form.values())
                .filter(known -> known.name().equals(decision.form().name()))
                .findFirst();
        return caseNo.flatMap(number -> personNo.flatMap(person -> form.map(how -> new DisciplineRow(
                decision.decisionNo(),
                person,
                number,
                DisciplineRow.Track.valueOf(decision.track().name()),
                how,
                decision.decidedOn()))));
    }

    private Optional<String> numberOf(PersonKey person) {
        return Optional.ofNullable(people.numbersOf(List.of(person)).get(person));
    }
}
