package vn.liem.notification.demand.policy;

import java.util.UUID;
import vn.liem.kernel.Ids;

/** What is kept of a demand and of whom it is about: it says nothing, and is the same each time. */
final class OfficerMarks {

    private OfficerMarks() {}

    static UUID demand(String documentNo, String officer, String demandedBy) {
        return Ids.version8("officer-demand", String.join("\n", documentNo, officer, demandedBy));
    }

    static UUID officer(String officer) {
        return Ids.version8("officer-demanded", officer);
    }
}
