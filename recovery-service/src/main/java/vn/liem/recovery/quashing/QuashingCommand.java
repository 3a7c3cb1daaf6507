package vn.liem.recovery.quashing;

import java.time.LocalDate;

/** What may be asked of the quashed judgments of a case; none is ever refused. */
public sealed interface QuashingCommand {

    /** Ghi nhận hủy bản án: note that a judgment was quashed. */
    record NoteQuashing(Quashing quashing) implements QuashingCommand {}

    /** Ghi nhận đính chính: note that the decision is of another day or body. */
    record RestateQuashing(QuashingKey key, LocalDate decidedOn, String unit) implements QuashingCommand {}

    /** Ghi nhận hủy ghi nhận: note that the decision was taken back. */
    record WithdrawQuashing(QuashingKey key) implements QuashingCommand {}
}
