package vn.liem.notification.notice.door;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.security.Officer;
import vn.liem.security.Reach;
import vn.liem.security.Role;

/** Whose inbox an officer looks into: the own body's, and the own territory's where the role reaches over it. */
final class Addressees {

    private Addressees() {}

    static Set<String> of(Officer officer) {
        Set<String> addressees = new HashSet<>();
        for (Map.Entry<Role, Reach> grant : Act.READ_NOTICES.grants().entrySet()) {
            if (officer.roles().contains(grant.getKey())) {
                addressees.add(grant.getValue() == Reach.JURISDICTION ? officer.jurisdiction() : officer.agency());
            }
        }
        return addressees;
    }

    /** What the policy knows of a notice: it is for this body or this territory, and for nobody above it. */
    static CaseFacts facts(String addressee) {
        return CaseFacts.heldBy(addressee, List.of(addressee));
    }
}
