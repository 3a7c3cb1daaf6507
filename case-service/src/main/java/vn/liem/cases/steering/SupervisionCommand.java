package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.steering.SupervisionEvent.Step;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.RegisterLine;

/** What may be asked of the list; live by the standing agency, or out of a register by an import. */
public sealed interface SupervisionCommand {

    /**
     * Đưa vào diện theo dõi, chỉ đạo.
     *
     * @param registeredOn the day on which the case was registered
     */
    record ListItem(SupervisionDetails details, LocalDate registeredOn) implements SupervisionCommand {}

    /**
     * Đưa trở lại diện theo dõi, chỉ đạo: a new stay on the list after an earlier one.
     *
     * @param registeredOn the day on which the case was registered
     * @param earlier the item under which the case stood on the list before
     * @param earlierLeftOn when that one left the list; empty where it has not
     */
    record PutItemBack(
            SupervisionDetails details,
            LocalDate registeredOn,
            UUID earlier,
            Optional<LocalDate> earlierLeftOn,
            Optional<SealedText> reason)
            implements SupervisionCommand {}

    /** Đưa ra khỏi diện theo dõi, chỉ đạo. */
    record DelistItem(Delisting delisting) implements SupervisionCommand {}

    /**
     * Hủy nội dung sổ đã ghi: what a register told is taken back, where people have recorded nothing of it.
     *
     * @param line where it stood
     */
    record WithdrawItemStatement(RegisterLine line) implements SupervisionCommand {}

    /**
     * Đính chính: everything as it ought to have been recorded; a register brought in again gives no reason.
     *
     * @param registeredOn the day on which the case was registered
     */
    record CorrectItem(
            SupervisionDetails details,
            Optional<Delisting> delisting,
            LocalDate registeredOn,
            Optional<SealedText> reason)
            implements SupervisionCommand {}

    /** Ghi nhận một việc trong quá trình theo dõi, chỉ đạo. */
    record TakeSupervisionStep(Step step) implements SupervisionCommand {}

    /** Rút lại một việc đã ghi nhận nhầm. */
    record TakeBackSupervisionStep(
            SupervisionStepCode step, LocalDate takenOn, Optional<Integer> goal, SealedText reason)
            implements SupervisionCommand {}
}
