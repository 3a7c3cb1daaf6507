package vn.liem.cases.steering;

import java.util.Optional;
import vn.liem.cases.steering.MeetingEvent.Entry;
import vn.liem.kernel.SealedText;

/** What may be asked of a meeting of the committee. */
public sealed interface MeetingCommand {

    /** Chuẩn bị phiên họp. */
    record PrepareMeeting(String sealingKey, MeetingDetails details) implements MeetingCommand {}

    /** Ghi nhận chương trình, việc họp, kết luận, biên bản. */
    record RecordOfMeeting(Entry entry) implements MeetingCommand {}

    /** Đính chính. */
    record CorrectMeeting(MeetingDetails details, SealedText reason) implements MeetingCommand {}

    /** Rút lại nội dung ghi nhận nhầm. */
    record TakeBackRecordOfMeeting(MeetingRecordCode record, Optional<Integer> number, SealedText reason)
            implements MeetingCommand {}
}
