package vn.liem.cases.unit;

import vn.liem.cases.unit.UnitEvent.UnitCorrected;
import vn.liem.cases.unit.UnitEvent.UnitRegistered;

/** Where a body stands. */
public sealed interface Unit {

    /** Nobody has registered it. */
    record NotRegistered() implements Unit {}

    /** It is there. */
    record Registered(UnitDetails details) implements Unit {}

    /** Where the event leads. */
    default Unit after(UnitEvent event) {
        return switch (event) {
            case UnitRegistered(var details) -> new Registered(details);
            case UnitCorrected(var details) -> new Registered(details);
        };
    }
}
