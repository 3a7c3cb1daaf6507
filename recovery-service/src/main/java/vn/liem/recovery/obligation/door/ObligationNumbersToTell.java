package vn.liem.recovery.obligation.door;

import java.util.List;
import vn.liem.service.door.MaxLength;

/**
 * Of which obligations it is to be told what people have recorded.
 *
 * @param obligations their numbers
 * @param recoveries numbers of receipts, for whichever obligation they came in
 */
public record ObligationNumbersToTell(
        @MaxLength(RecordedObligationsResource.NUMBERS_MAX) List<String> obligations,
        @MaxLength(RecordedObligationsResource.NUMBERS_MAX) List<String> recoveries) {}
