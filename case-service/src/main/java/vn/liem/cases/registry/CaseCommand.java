package vn.liem.cases.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.RegisterLine;

/** What may be asked of the registry; live by an officer, or out of a register by an import. */
public sealed interface CaseCommand {

    /** Thụ lý, vào sổ. */
    record RegisterCase(UUID caseId, String sealingKey, CaseDetails details) implements CaseCommand {}

    /** Ghi nhận việc khởi tố: the matter becomes a case. */
    record RecordInstitution(LocalDate institutedOn, Optional<Offence> offence) implements CaseCommand {}

    /** Ghi nhận thiệt hại. */
    record DetermineLoss(Loss loss) implements CaseCommand {}

    /** Tách vụ án. */
    record SeparateCase(Separation separation) implements CaseCommand {}

    /** Nhập vụ án. */
    record JoinCase(Joinder joinder) implements CaseCommand {}

    /** Hủy bỏ quyết định nhập vụ án. */
    record AnnulJoinder(UUID intoCase, LocalDate annulledOn) implements CaseCommand {}

    /**
     * Hủy nội dung sổ đã ghi: what a register told is taken back, where people have recorded nothing of it.
     *
     * @param line where it stood
     */
    record WithdrawCaseStatement(RegisterLine line) implements CaseCommand {}

    /** Đính chính: everything as it ought to have been recorded; a register brought in again gives no reason. */
    record CorrectCase(
            CaseDetails details,
            Optional<Separation> separation,
            Optional<Joinder> joinder,
            Optional<SealedText> reason)
            implements CaseCommand {}
}
