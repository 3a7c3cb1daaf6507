package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.steering.DocumentEvent.Entry;
import vn.liem.kernel.SealedText;

/** What may be asked of a steering document. */
public sealed interface DocumentCommand {

    /** Ban hành văn bản, hoặc nêu khó khăn, vướng mắc. */
    record IssueDocument(String sealingKey, DocumentDetails details) implements DocumentCommand {}

    /** Ghi nhận việc tiếp nhận, trả lời, gia hạn, kết thúc. */
    record RecordOfDocument(Entry entry) implements DocumentCommand {}

    /** Đính chính. */
    record CorrectDocument(DocumentDetails details, SealedText reason) implements DocumentCommand {}

    /** Rút lại nội dung ghi nhận nhầm. */
    record TakeBackRecordOfDocument(
            DocumentRecordCode record,
            LocalDate takenOn,
            Optional<String> unit,
            Optional<Integer> year,
            SealedText reason)
            implements DocumentCommand {}
}
