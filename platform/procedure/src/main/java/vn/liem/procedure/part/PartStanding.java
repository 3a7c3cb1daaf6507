package vn.liem.procedure.part;

import vn.liem.procedure.journey.CaseState;
import vn.liem.procedure.machine.LawCourse;
import vn.liem.procedure.machine.Standing;

/** Where a case stands, as far as a service knows: its stage, and its place in the machine of the law. */
public record PartStanding(CaseState stages, Standing law) {

    /** Nothing was decided yet. */
    static PartStanding none() {
        return new PartStanding(CaseState.none(), Standing.beginning(LawCourse.CASE));
    }
}
