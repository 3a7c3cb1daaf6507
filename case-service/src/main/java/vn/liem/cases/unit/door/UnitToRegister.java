package vn.liem.cases.unit.door;

import java.util.Optional;
import vn.liem.cases.unit.UnitDetails;
import vn.liem.cases.unit.UnitKind;
import vn.liem.cases.unit.UnitLevel;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/** What is sent to register or correct a body. */
public record UnitToRegister(
        @HasForm(CODE) String code,
        @MaxLength(300) String nameVi,
        @MaxLength(300) String nameEn,
        UnitKind kind,
        UnitLevel level,
        @HasForm(CODE) Optional<String> parent) {

    /** The form of a unit code. */
    public static final String CODE = "[A-Z0-9][A-Z0-9-]{0,39}";

    UnitDetails details() {
        return new UnitDetails(code, nameVi, nameEn, kind, level, parent);
    }
}
