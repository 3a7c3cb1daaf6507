package vn.liem.cases.unit;

import java.util.Optional;

/**
 * A body as it is registered.
 *
 * @param code the unit code, {@code T01-H3}
 * @param parent the unit code of the body above; the root has none
 */
public record UnitDetails(
        String code, String nameVi, String nameEn, UnitKind kind, UnitLevel level, Optional<String> parent) {}
