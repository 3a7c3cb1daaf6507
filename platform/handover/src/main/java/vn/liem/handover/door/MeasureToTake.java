package vn.liem.handover.door;

import java.util.UUID;

/** A measure that could not wait, by the id under which it is recorded. */
public record MeasureToTake(UUID measureId) {}
