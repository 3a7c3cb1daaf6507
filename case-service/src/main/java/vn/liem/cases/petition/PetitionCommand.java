package vn.liem.cases.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.cases.petition.PetitionEvent.Step;
import vn.liem.kernel.SealedText;

/** What may be asked of a petition; live by an officer, or out of a register by an import. */
public sealed interface PetitionCommand {

    /** Tiếp nhận đơn. */
    record ReceivePetition(String sealingKey, PetitionDetails details) implements PetitionCommand {}

    /**
     * Nhập từ sổ: a row of a register with all that it tells. It is taken as it stands, also where it breaks a rule that an
     * officer is held to: what happened has happened.
     */
    record BringInPetition(String sealingKey, PetitionDetails details, List<Step> steps) implements PetitionCommand {
        public BringInPetition {
            steps = List.copyOf(steps);
        }
    }

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
