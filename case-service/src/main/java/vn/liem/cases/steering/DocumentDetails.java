package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.kernel.SealedText;

/**
 * A steering document as it was issued.
 *
 * @param number the issuing body's own number
 * @param issuedBy the unit code of the body that issued it; of a difficulty the one that raises it
 * @param addressees the unit codes of the bodies that it goes to, each of which acknowledges and answers it
 * @param title what it says, where that is told
 * @param dueOn by when it is to be answered, where that is set
 * @param fromOn the first day of the period that a programme or a supervision is about
 * @param untilOn the last day of that period
 * @param parent the document of a higher level that it passes on, where it does
 * @param sha256 the SHA-256 of the paper's bytes, where it is kept
 */
public record DocumentDetails(
        String number,
        DocumentKind kind,
        String issuedBy,
        LocalDate issuedOn,
        List<String> addressees,
        Optional<SealedText> title,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> fromOn,
        Optional<LocalDate> untilOn,
        Optional<UUID> parent,
        Optional<String> sha256) {

    /** Every body that takes part in it, by unit code. */
    public List<String> parties() {
        return Stream.concat(Stream.of(issuedBy), addressees.stream())
                .distinct()
                .toList();
    }

    /** The rule that it breaks by itself, if it breaks one. */
    Optional<DocumentRefusal> broken() {
        if (addressees.isEmpty() || new HashSet<>(addressees).size() < addressees.size()) {
            return Optional.of(DocumentRefusal.ADDRESSEES_NOT_ONCE_EACH);
        } else if (dueOn.filter(issuedOn::isAfter).isPresent()) {
            return Optional.of(DocumentRefusal.DUE_BEFORE_ISSUE_OF_DOCUMENT);
        } else if (fromOn.flatMap(from -> untilOn.filter(from::isAfter)).isPresent()) {
            return Optional.of(DocumentRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS);
        }
        return kind.isByYear() && (fromOn.isEmpty() || untilOn.isEmpty())
                ? Optional.of(DocumentRefusal.PERIOD_NOT_SAID)
                : Optional.empty();
    }

    /** Whether the period has a day in this year. */
    boolean isAbout(int year) {
        return fromOn.filter(from -> from.getYear() <= year).isPresent()
                && untilOn.filter(until -> until.getYear() >= year).isPresent();
    }
}
