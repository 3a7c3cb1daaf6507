package vn.liem.cases.imports.door;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.door.FindCase.CaseFound;
import vn.liem.kernel.PersonKey;
import vn.liem.security.seal.PublicSealingKey;

/**
 * What the commands of a group of rows need besides the rows, looked up once for all of them.
 *
 * @param cases by number
 * @param people their keys, by number
 * @param keys with which texts about a case are sealed, by its id
 */
record LookedUp(Map<String, CaseFound> cases, Map<String, PersonKey> people, Map<UUID, PublicSealingKey> keys) {

    /** The case with this number of the registry. */
    Optional<CaseFound> byNumber(String number) {
        return Optional.ofNullable(cases.get(number));
    }

    /** The key behind a person's number in registers. */
    Optional<PersonKey> keyOf(String personNo) {
        return Optional.ofNullable(people.get(personNo));
    }

    /** The key to seal a text with that is about a case. */
    PublicSealingKey sealingKeyOf(UUID caseId) {
        PublicSealingKey key = keys.get(caseId);
        if (key == null) {
            throw new IllegalStateException("the key of a case is looked up before a text about it is sealed");
        }
        return key;
    }
}
