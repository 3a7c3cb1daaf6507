package vn.liem.cases.unit;

import vn.liem.kernel.EventType;

/** What has happened to a body. */
public sealed interface UnitEvent {

    /** It was registered. */
    @EventType("unit.registered.v1")
    record UnitRegistered(UnitDetails details) implements UnitEvent {}

    /** It is called or placed otherwise than was recorded. */
    @EventType("unit.corrected.v1")
    record UnitCorrected(UnitDetails details) implements UnitEvent {}
}
