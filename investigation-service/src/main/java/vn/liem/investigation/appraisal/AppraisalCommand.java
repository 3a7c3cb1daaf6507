package vn.liem.investigation.appraisal;

import java.util.Optional;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Correction;

/** What may be asked of a request for an expertise or a valuation. */
public sealed interface AppraisalCommand {

    /** Trưng cầu giám định, yêu cầu định giá: ask a body; {@code first} is how the request stands that it follows. */
    record RequestAppraisal(AppraisalRequest request, Optional<Appraisal> first, Alongside alongside)
            implements AppraisalCommand {}

    /** Đính chính: say the request otherwise, under its number. */
    record CorrectRequest(AppraisalRequest request, Optional<Appraisal> first, Correction correction)
            implements AppraisalCommand {}

    /** Tiếp nhận yêu cầu và hồ sơ đầy đủ: record the receipt. */
    record ReceiveRequest(RequestReceipt receipt) implements AppraisalCommand {}

    /** Từ chối: record that the body refuses. */
    record DeclineRequest(Declining declining) implements AppraisalCommand {}

    /** Yêu cầu bổ sung hồ sơ, tài liệu: record that documents are asked for. */
    record AskForDocuments(Asking asking) implements AppraisalCommand {}

    /** Cung cấp hồ sơ, tài liệu: record that they came. */
    record ProvideDocuments(Provision provision) implements AppraisalCommand {}

    /** Gia hạn: lengthen the time. */
    record ExtendAppraisal(AppraisalExtension extension) implements AppraisalCommand {}

    /** Nêu lý do chậm: say why it takes long. */
    record ExplainDelay(Delay delay) implements AppraisalCommand {}

    /** Ghi nhận số ngày chờ, lý do chậm theo sổ: take over the days of waiting and the delay that a register tells. */
    record TellWaiting(WaitingTold waiting) implements AppraisalCommand {}

    /** Kết luận giám định, định giá: record the conclusion. */
    record ConcludeAppraisal(AppraisalConclusion conclusion) implements AppraisalCommand {}

    /** Hủy ghi nhận: take back what was recorded under a number. */
    record AnnulAppraisalRecord(Recorded recorded, Correction correction) implements AppraisalCommand {}
}
