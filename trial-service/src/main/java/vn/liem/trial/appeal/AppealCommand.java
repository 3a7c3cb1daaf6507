package vn.liem.trial.appeal;

import java.util.Optional;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.StepSaid;

/** What may be asked of an appeal. */
public sealed interface AppealCommand {

    /** What the door looked up beside it. */
    Alongside alongside();

    /** Kháng cáo: appeal against the judgment. */
    record LodgeAppeal(DecisionAsked asked, Alongside alongside) implements AppealCommand {}

    /** Kháng nghị phúc thẩm: protest against the judgment. */
    record LodgeProtest(DecisionAsked asked, Alongside alongside) implements AppealCommand {}

    /** Rút toàn bộ kháng cáo, kháng nghị: withdraw all of them. */
    record WithdrawAppeal(DecisionAsked asked, Alongside alongside) implements AppealCommand {}

    /** Giữ nguyên bản án sơ thẩm: uphold the judgment. */
    record Uphold(DecisionAsked asked, Alongside alongside) implements AppealCommand {}

    /** Sửa bản án sơ thẩm: amend the judgment. */
    record Amend(DecisionAsked asked, Alongside alongside) implements AppealCommand {}

    /** Hủy bản án sơ thẩm để điều tra lại: quash it and have the case investigated again. */
    record QuashForReinvestigation(DecisionAsked asked, Alongside alongside) implements AppealCommand {}

    /** Hủy bản án sơ thẩm để xét xử lại: quash it and have the case tried again. */
    record QuashForRetrial(DecisionAsked asked, Alongside alongside) implements AppealCommand {}

    /** Hủy bản án sơ thẩm và đình chỉ vụ án: quash it and end the case. */
    record TerminateOnAppeal(DecisionAsked asked, Alongside alongside) implements AppealCommand {}

    /** Quyết định tố tụng khác: take a decision of the law that registers do not tell. */
    record TakeAppealStep(DecisionAsked asked, Alongside alongside, StepSaid step) implements AppealCommand {}

    /** Đính chính: say otherwise what was recorded under this number. */
    record CorrectAppealDecision(
            DecisionAsked asked, Alongside alongside, Optional<String> detail, Correction correction)
            implements AppealCommand {}

    /** Hủy bỏ ghi nhận: take back what was recorded under this number. */
    record AnnulAppealDecision(DecisionKey key, Alongside alongside, Correction correction) implements AppealCommand {}
}
