package vn.liem.security;

import java.util.Set;

/**
 * Who asks: the subject id of the token, what kind of officer it is, of which body, for which territory, and cleared
 * for how much secrecy. It holds no name.
 *
 * @param subject the token's subject id
 * @param agency the unit code of the body served
 * @param jurisdiction the unit code of the territory, {@code T01} or {@code T01-H3}
 */
public record Officer(String subject, Set<Role> roles, String agency, String jurisdiction, Secrecy clearance)
        implements Caller {

    public Officer {
        roles = Set.copyOf(roles);
        if (subject.isBlank() || agency.isBlank() || jurisdiction.isBlank()) {
            throw new IllegalArgumentException("an officer has a subject, an agency and a jurisdiction");
        }
    }

    /** Whether one of the roles stands on this side. */
    public boolean isOn(Role.Side side) {
        return roles.stream().anyMatch(role -> role.side() == side);
    }
}
