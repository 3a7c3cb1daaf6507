package vn.liem.cases.steering.door;

import java.util.Optional;
import vn.liem.cases.steering.MeetingRecordCode;
import vn.liem.service.door.MaxLength;

/**
 * What was recorded of a meeting and is not so, and why.
 *
 * @param number its number, for an item of the agenda or a conclusion
 */
public record MeetingRecordToTakeBack(
        MeetingRecordCode record,
        Optional<Integer> number,
        @MaxLength(2_000) String reason) {}
