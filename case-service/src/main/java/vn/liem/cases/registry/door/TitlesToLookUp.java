package vn.liem.cases.registry.door;

import java.util.List;
import java.util.UUID;
import vn.liem.cases.person.LookUp;

/** Of which cases the titles are asked for. */
public record TitlesToLookUp(Purpose purpose, List<UUID> cases) {

    /** What titles may be asked for over REST. */
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
