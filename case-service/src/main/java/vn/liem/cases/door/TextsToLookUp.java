package vn.liem.cases.door;

import vn.liem.cases.person.LookUp;

/** What for the sealed texts of one thing are asked for. */
public record TextsToLookUp(Purpose purpose) {

    /** What texts may be asked for over REST. */
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
