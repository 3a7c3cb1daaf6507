package vn.liem.cases.person.door;

import java.util.List;
import java.util.UUID;
import vn.liem.cases.person.LookUp;

/**
 * Whose names are asked for.
 *
 * @param about the case in which they are looked at
 * @param people their keys; who is no person of the case is left out of the answer
 */
public record PeopleToLookUp(Purpose purpose, UUID about, List<UUID> people) {

    /** What names may be asked for over REST. */
    public enum Purpose {
        CASE_PAGE(LookUp.Purpose.CASE_PAGE),
        REPORT(LookUp.Purpose.REPORT);

        private final LookUp.Purpose recorded;

        Purpose(LookUp.Purpose recorded) {
            this.recorded = recorded;
        }

        /** As it is recorded. */
        public LookUp.Purpose recorded() {
            return recorded;
        }
    }
}
