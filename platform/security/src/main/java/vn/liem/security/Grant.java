package vn.liem.security;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Roles that have an act, and how far their right reaches. */
record Grant(Reach reach, List<Role> roles) {

    /** So far, to these roles. */
    static Grant grant(Reach reach, Role... roles) {
        return new Grant(reach, List.of(roles));
    }

    /** All grants of an act together; no role has it twice. */
    static Map<Role, Reach> reaches(String act, Grant... granted) {
        Map<Role, Reach> reaches = new EnumMap<>(Role.class);
        for (Grant grant : granted) {
            for (Role role : grant.roles()) {
                if (reaches.put(role, grant.reach()) != null) {
                    throw new IllegalArgumentException("%s is granted twice to %s".formatted(act, role));
                }
            }
        }
        return Collections.unmodifiableMap(reaches);
    }
}
