package vn.liem.recovery.quashing;

import vn.liem.kernel.EventType;

/** What has happened to the judgments of a case, as far as obligations depend on them. */
public sealed interface QuashingEvent {

    /** A judgment was quashed, as a whole or for one accused (đã hủy bản án); said again, it replaces what was said. */
    @EventType("quashing.judgment-quashed-noted.v1")
    record JudgmentQuashedNoted(Quashing quashing) implements QuashingEvent {}

    /** The decision that quashed it was taken back where it was recorded (đã hủy ghi nhận). */
    @EventType("quashing.withdrawn-noted.v1")
    record QuashingWithdrawnNoted(QuashingKey quashing) implements QuashingEvent {}
}
