package vn.liem.cases.discipline;

import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;

/**
 * Whom a matter of discipline is about: one person or one organisation, in one case or in none.
 *
 * @param organisation the unit code of an organisation (tổ chức đảng, cơ quan)
 * @param locality the unit code of where it belongs
 * @param registeredBy the body that opened the matter here
 */
public record DisciplineDetails(
        Optional<PersonKey> person,
        Optional<String> organisation,
        Optional<UUID> caseId,
        String locality,
        String registeredBy) {

    public DisciplineDetails {
        if (person.isPresent() == organisation.isPresent()) {
            throw new IllegalArgumentException("a matter of discipline is about a person or about an organisation");
        }
    }

    /** What the matter is about, as text: two matters about the same are one. */
    public String about() {
        String who = person.map(key -> "person:" + key).orElseGet(() -> "unit:" + organisation.orElseThrow());
        return who + "/" + caseId.map(UUID::toString).orElse("none");
    }
}
