package vn.liem.cases.protection;

import vn.liem.kernel.SealedText;

/** What may be asked of a protection. */
public sealed interface ProtectionCommand {

    /** Đề nghị bảo vệ. */
    record RequestProtection(ProtectionDetails details) implements ProtectionCommand {}

    /** Xem xét đề nghị. */
    record AssessRequest(ProtectionAssessment assessment) implements ProtectionCommand {}

    /** Áp dụng biện pháp bảo vệ. */
    record GrantProtection(ProtectionGrant grant) implements ProtectionCommand {}

    /** Gia hạn, thay đổi, bổ sung. */
    record ExtendProtection(ProtectionExtension extension) implements ProtectionCommand {}

    /** Không áp dụng. */
    record RefuseProtection(ProtectionDenial denial) implements ProtectionCommand {}

    /** Chấm dứt. */
    record EndProtection(ProtectionEnding ending) implements ProtectionCommand {}

    /** Hủy ghi nhận. */
    record WithdrawProtectionRecord(ProtectionPaper paper, String decisionNo, SealedText reason)
            implements ProtectionCommand {}
}
