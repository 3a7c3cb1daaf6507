package vn.liem.cases.inspection;

import vn.liem.cases.inspection.InspectionEvent.Entry;
import vn.liem.kernel.SealedText;

/** What may be asked of an inspection. */
public sealed interface InspectionCommand {

    /** Đăng ký cuộc thanh tra, kiểm tra, kiểm toán, giám sát. */
    record RegisterInspection(String sealingKey, InspectionDetails details) implements InspectionCommand {}

    /** Ghi nhận phát hiện, kiến nghị, kết luận, dấu hiệu tội phạm, việc chuyển hồ sơ, kết quả xử lý. */
    record RecordEntry(Entry entry) implements InspectionCommand {}

    /** Đính chính. */
    record CorrectInspection(InspectionDetails details, SealedText reason) implements InspectionCommand {}

    /** Rút lại nội dung đã ghi nhận nhầm. */
    record TakeBackEntry(EntryCode entry, int number, SealedText reason) implements InspectionCommand {}
}
