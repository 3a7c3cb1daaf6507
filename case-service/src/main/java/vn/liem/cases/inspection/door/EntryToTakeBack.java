package vn.liem.cases.inspection.door;

import vn.liem.cases.inspection.EntryCode;
import vn.liem.service.door.MaxLength;

/**
 * What was recorded and did not happen so, and why.
 *
 * @param number the number of the finding or the recommendation, 0 where it is neither
 */
public record EntryToTakeBack(
        EntryCode entry, int number, @MaxLength(2_000) String reason) {}
