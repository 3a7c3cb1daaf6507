package vn.liem.control.signature;

import java.util.Set;

/**
 * The officers of a case as they stand when a second signature is asked.
 *
 * @param assigned who conducts the proceedings or ever did: whoever proposes cannot choose the second by taking a record back
 * @param out who stepped back or was replaced
 */
public record Team(Set<String> assigned, Set<String> out) {

    public Team {
        assigned = Set.copyOf(assigned);
        out = Set.copyOf(out);
    }
}
