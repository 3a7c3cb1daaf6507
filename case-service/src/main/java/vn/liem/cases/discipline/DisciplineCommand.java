package vn.liem.cases.discipline;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.SealedText;

/** What may be asked of a matter of discipline; live by those who record it, or out of a register by an import. */
public sealed interface DisciplineCommand {

    /** Mở hồ sơ kỷ luật: keeps a matter here. */
    record RegisterMatter(DisciplineDetails details) implements DisciplineCommand {}

    /** Xem xét kỷ luật. */
    record OpenTrack(DisciplineOpening opening) implements DisciplineCommand {}

    /** Đề nghị kỷ luật. */
    record ProposeDiscipline(DisciplineProposal proposal) implements DisciplineCommand {}

    /** Quyết định kỷ luật. */
    record DecideDiscipline(DisciplineDecision decision) implements DisciplineCommand {}

    /** The same as a register tells it: it is taken as it stands, whatever the rules of the track say. */
    record TellDecision(DisciplineDecision decision) implements DisciplineCommand {}

    /** Không xử lý kỷ luật. */
    record CloseWithoutDiscipline(NoDiscipline closing) implements DisciplineCommand {}

    /** Khiếu nại kỷ luật. */
    record AppealDecision(DisciplineAppeal appeal) implements DisciplineCommand {}

    /** Giải quyết khiếu nại kỷ luật. */
    record AnswerAppeal(AppealAnswer answer) implements DisciplineCommand {}

    /** The time to appeal has passed. */
    record MakeFinal(DisciplineFinality finality) implements DisciplineCommand {}

    /** Hủy bỏ quyết định kỷ luật. */
    record AnnulDecision(DisciplineAnnulment annulment) implements DisciplineCommand {}

    /** Đính chính: the decision as it ought to have been recorded; a register brought in again gives no reason. */
    record CorrectDecision(DisciplineDecision decision, Optional<SealedText> reason) implements DisciplineCommand {}

    /** Looks at a day whether the decision waits for the other track. */
    record DetectGap(GapRule rule, String decisionNo, LocalDate day) implements DisciplineCommand {}

    /** Hủy ghi nhận: what was recorded under a number did not happen in this matter. */
    record WithdrawRecord(DisciplinePaper paper, String number, SealedText reason) implements DisciplineCommand {}
}
