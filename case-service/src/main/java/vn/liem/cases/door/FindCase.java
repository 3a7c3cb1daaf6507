package vn.liem.cases.door;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What doors of other features ask of the case registry before they put a command. */
public interface FindCase {

    /** The case with this id, as the log has it now. */
    Optional<CaseFound> byId(UUID id);

    /** The ids of the cases with these numbers; a number that no case has is left out. */
    Map<String, UUID> idsOf(Collection<String> numbers);

    /** The cases with these numbers, as the log has them now; a number that no case has is left out. */
    Map<String, CaseFound> byNumbers(Collection<String> numbers);

    /**
     * The cases with these numbers, also where what a register told of them was taken back since: whoever takes the rest back needs
     * them.
     */
    Map<String, CaseFound> everByNumbers(Collection<String> numbers);

    /** The case with this number, also where what a register told of it was taken back since. */
    default Optional<CaseFound> everByNumber(String number) {
        return Optional.ofNullable(everByNumbers(List.of(number)).get(number));
    }

    /** The case with this number of the registry, as the log has it now. */
    Optional<CaseFound> byNumber(String number);

    /**
     * A case that was found.
     *
     * @param number the registry's number
     * @param locality the unit code of where it belongs
     * @param registeredOn the day on which it was registered
     */
    record CaseFound(UUID id, String number, String locality, LocalDate registeredOn) {}
}
