package vn.liem.investigation.assetorder.door;

import vn.liem.investigation.assetorder.OrderedBy;
import vn.liem.security.Act;
import vn.liem.security.Officer;
import vn.liem.security.Role;

/**
 * By which right an officer orders measures on assets, records their execution and lifts them.
 *
 * @param by whose order it is
 * @param ending the act of lifting: the procuracy also lifts what another body ordered while that body holds the file (CPC 130)
 */
record AssetOrderRight(OrderedBy by, Act ordering, Act executing, Act ending) {

    private static final AssetOrderRight INVESTIGATION_AGENCY = new AssetOrderRight(
            OrderedBy.INVESTIGATION_AGENCY, Act.DECIDE_INVESTIGATION, Act.INVESTIGATE, Act.DECIDE_INVESTIGATION);
    private static final AssetOrderRight PROCURACY = new AssetOrderRight(
            OrderedBy.PROCURACY, Act.DECIDE_PROSECUTION, Act.INVESTIGATE, Act.SUPERVISE_PROCEEDINGS);
    private static final AssetOrderRight COURT =
            new AssetOrderRight(OrderedBy.COURT, Act.DECIDE_TRIAL, Act.DECIDE_TRIAL, Act.DECIDE_TRIAL);

    static AssetOrderRight of(Officer officer) {
        if (officer.roles().contains(Role.PROCURATOR)) {
            return PROCURACY;
        }
        return officer.roles().contains(Role.COURT_OFFICER) ? COURT : INVESTIGATION_AGENCY;
    }
}
