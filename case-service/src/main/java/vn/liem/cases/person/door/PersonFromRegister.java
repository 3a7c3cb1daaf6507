package vn.liem.cases.person.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.liem.cases.imports.CarriedOut;
import vn.liem.cases.imports.CarryRow;
import vn.liem.cases.imports.RowToCarry;
import vn.liem.cases.imports.RowToCarry.Step;
import vn.liem.cases.person.PersonDetails;
import vn.liem.cases.person.PersonRefusal;
import vn.liem.cases.person.PersonToRegister;
import vn.liem.kernel.PersonKey;
import vn.liem.registers.row.AccusedRow;
import vn.liem.registers.row.Register;

/**
 * Puts the people of accused.csv into the directory, which gives each a key; the charge itself is told to the service
 * that owns it, with the key alone. One number is one person, in whichever case.
 */
@Singleton
public final class PersonFromRegister implements CarryRow {

    /** Whose numbers those of registers are: they are one series, as case numbers are. */
    static final String ISSUER = "registers";

    private static final int YEAR_MAX = 9_999;

    /** The row leads to nothing in this service's log. */
    private static final CarriedOut NO_POSITION = new CarriedOut.Done(0);

    private final PersonDirectory directory;

    /** Carries into the directory. */
    @Inject
    public PersonFromRegister(PersonDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Register register() {
        return Register.ACCUSED;
    }

    @Override
    public void prepare(List<RowToCarry> rows) {
        List<RowToCarry> clean = rows.stream()
                .filter(row ->
                        row.step() != Step.WITHDRAW && refusal(accused(row)).isEmpty())
                .toList();
        if (!clean.isEmpty()) {
            directory.registerAll(
                    clean.getFirst().actor(),
                    clean.stream().map(row -> person(accused(row))).toList());
        }
    }

    @Override
    public CarriedOut carry(RowToCarry carried) {
        AccusedRow row = accused(carried);
        Optional<String> refusal = refusal(row);
        if (refusal.isPresent()) {
            return new CarriedOut.Refused(refusal.get());
        }
        // Who was brought in stays known by key where the import is undone.
        if (carried.step() != Step.WITHDRAW && keyOf(row.personNo()).isEmpty()) {
            directory.register(carried.actor(), person(row));
        }
        return NO_POSITION;
    }

    /** The key behind a person's number in registers. */
    public Optional<PersonKey> keyOf(String personNo) {
        return directory.find(ISSUER, personNo);
    }

    /** The keys behind people's numbers in registers, of those that are known. */
    public Map<String, PersonKey> keysOf(Collection<String> personNos) {
        return directory.findAll(ISSUER, personNos);
    }

    /** The numbers by which registers name these people; who has none is left out. */
    public Map<PersonKey, String> numbersOf(Collection<PersonKey> people) {
        Map<PersonKey, String> numbers = new LinkedHashMap<>();
        directory.numbersOf(ISSUER, people).forEach((number, person) -> numbers.put(person, number));
        return numbers;
    }

    private static AccusedRow accused(RowToCarry carried) {
        if (carried.row() instanceof AccusedRow row) {
            return row;
        }
        throw new IllegalArgumentException("%s is nobody accused".formatted(carried));
    }

    private static Optional<String> refusal(AccusedRow row) {
        return row.personNo().length() > PersonToRegister.MAX_LENGTH
                ? Optional.of("person_number_form")
                : PersonDetails.refusalOf(name(row), position(row)).map(PersonRefusal::code);
    }

    private static PersonToRegister person(AccusedRow row) {
        OptionalInt birthYear = row.birthYear().filter(year -> year <= YEAR_MAX).stream()
                .mapToInt(Long::intValue)
                .findFirst();
        return new PersonToRegister(ISSUER, row.personNo(), new PersonDetails(name(row), birthYear, position(row)));
    }

    private static String name(AccusedRow row) {
        return row.fullName().orElse("");
    }

    private static String position(AccusedRow row) {
        return row.position().orElse("");
    }
}
