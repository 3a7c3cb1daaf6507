package vn.liem.investigation.measure.door;

import vn.liem.investigation.measure.OrderingBody;
import vn.liem.security.Act;
import vn.liem.security.Officer;
import vn.liem.security.Role;

/**
 * By which right an officer orders measures and ends them.
 *
 * @param body the kind of body that orders
 * @param ordering the act of ordering, extending aside
 * @param ending the act of ending and replacing: the procuracy also does so with what it has approved while another body holds the file (CPC 125(2))
 */
record OrderingRight(OrderingBody body, Act ordering, Act ending) {

    private static final OrderingRight INVESTIGATION_AGENCY =
            new OrderingRight(OrderingBody.INVESTIGATION_AGENCY, Act.DECIDE_INVESTIGATION, Act.DECIDE_INVESTIGATION);
    private static final OrderingRight PROCURACY =
            new OrderingRight(OrderingBody.PROCURACY, Act.DECIDE_PROSECUTION, Act.SUPERVISE_PROCEEDINGS);
    private static final OrderingRight COURT =
            new OrderingRight(OrderingBody.COURT, Act.DECIDE_TRIAL, Act.DECIDE_TRIAL);

    static OrderingRight of(Officer officer) {
        if (officer.roles().contains(Role.PROCURATOR)) {
            return PROCURACY;
        }
        return officer.roles().contains(Role.COURT_OFFICER) ? COURT : INVESTIGATION_AGENCY;
    }
}
