package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.steering.DirectiveEvent.Step;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.RegisterLine;

/** What may be asked of a directive; live by an officer, or out of a register by an import. */
public sealed interface DirectiveCommand {

    /** Ban hành kết luận, kiến nghị, chỉ đạo. */
    record IssueDirective(String sealingKey, DirectiveDetails details) implements DirectiveCommand {}

    /** Ban hành chỉ đạo để thực hiện một kết luận của phiên họp. */
    record IssueOnConclusion(String sealingKey, DirectiveDetails details, ConclusionOfMeeting conclusion)
            implements DirectiveCommand {}

    /** Gắn với một kết luận của phiên họp, hoặc bỏ gắn. */
    record NameConclusion(Optional<ConclusionOfMeeting> conclusion) implements DirectiveCommand {}

    /**
     * Nhập từ sổ: a row of a register with all that it tells. It is taken as it stands, also where it breaks a rule that an
     * officer is held to: what happened has happened.
     */
    record BringInDirective(String sealingKey, DirectiveDetails details, DirectiveTold told)
            implements DirectiveCommand {}

    /**
     * Hủy nội dung sổ đã ghi: what a register told is taken back, where people have recorded nothing of it.
     *
     * @param line where it stood
     */
    record WithdrawDirectiveStatement(RegisterLine line) implements DirectiveCommand {}

    /** Ghi nhận một bước thực hiện. */
    record TakeDirectiveStep(Step step) implements DirectiveCommand {}

    /**
     * Đính chính: the directive as it ought to have been recorded, and why.
     *
     * @param told what the register tells now, where a register corrects it; else what was told before stays
     */
    record CorrectDirective(DirectiveDetails details, Optional<DirectiveTold> told, SealedText reason)
            implements DirectiveCommand {}

    /** Rút lại một bước đã ghi nhận nhầm. */
    record TakeBackDirectiveStep(DirectiveStepCode step, LocalDate takenOn, SealedText reason)
            implements DirectiveCommand {}
}
