package vn.liem.cases.petition;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.petition.PetitionEvent.Step;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.RegisterLine;

/** What may be asked of a petition; live by an officer, or out of a register by an import. */
public sealed interface PetitionCommand {

    /** Tiếp nhận đơn. */
    record ReceivePetition(String sealingKey, PetitionDetails details) implements PetitionCommand {}

    /**
     * A step as a register tells it: it is taken as it stands, also where it breaks a rule that an officer is held to. What
     * happened has happened.
     */
    record TellStep(Step step) implements PetitionCommand {}

    /** What was received, as a register tells it otherwise than before. */
    record TellDetails(PetitionDetails details, SealedText reason) implements PetitionCommand {}

    /** A step that a register tells no longer. */
    record TellStepNoMore(PetitionStepCode step, LocalDate takenOn, SealedText reason) implements PetitionCommand {}

    /**
     * Hủy nội dung sổ đã ghi: what a register told is taken back, where people have recorded nothing of it.
     *
     * @param line where it stood
     */
    record WithdrawPetitionStatement(RegisterLine line) implements PetitionCommand {}

    /** Phân loại đơn. */
    record ClassifyPetition(Classification classification) implements PetitionCommand {}

    /** Ghi nhận một bước xử lý đơn. */
    record TakeStep(Step step) implements PetitionCommand {}

    /** Đính chính việc tiếp nhận, phân loại: as it ought to have been recorded, and why. */
    record CorrectPetition(PetitionDetails details, Optional<Classification> classification, SealedText reason)
            implements PetitionCommand {}

    /** Rút lại một bước đã ghi nhận nhầm. */
    record TakeBackStep(PetitionStepCode step, LocalDate takenOn, SealedText reason) implements PetitionCommand {}
}
