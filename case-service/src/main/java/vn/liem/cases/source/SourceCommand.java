package vn.liem.cases.source;

import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.RegisterLine;

/** What may be asked of an information source; live by an officer, or out of a register by an import. */
public sealed interface SourceCommand {

    /** Đăng ký nguồn tin. */
    record RegisterSource(String sealingKey, SourceDetails details) implements SourceCommand {}

    /** Ghi nhận việc tiếp nhận. */
    record ReceiveSource(SourceReceipt receipt) implements SourceCommand {}

    /** Chuyển nguồn tin đến cơ quan có thẩm quyền. */
    record RedirectSource(SourceRedirection redirection) implements SourceCommand {}

    /** Quyết định giải quyết nguồn tin. */
    record DecideSource(SourceDecision decision) implements SourceCommand {}

    /**
     * Hủy nội dung sổ đã ghi: what a register told is taken back, where people have recorded nothing of it.
     *
     * @param line where it stood
     */
    record WithdrawSourceStatement(RegisterLine line) implements SourceCommand {}

    /** Đính chính: everything as it ought to have been recorded, and why. */
    record CorrectSource(SourceDetails details, SourceCourse course, SealedText reason) implements SourceCommand {}
}
