package vn.liem.recovery.quashing;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;

/**
 * A decision that quashed the judgment of a case, or what it says of one accused.
 *
 * @param person the accused whom it concerns; the whole judgment where it names nobody
 * @param quashedFor what follows
 */
public record Quashing(
        String documentNo, LocalDate decidedOn, String unit, Optional<PersonKey> person, QuashedFor quashedFor) {

    /** What tells it apart from others of the case. */
    public QuashingKey key() {
        return new QuashingKey(documentNo, person);
    }

    /** Whether it takes what the judgment says of a person. */
    public boolean concerns(PersonKey debtor) {
        return person.isEmpty() || person.get().equals(debtor);
    }
}
