package vn.liem.investigation.appraisal.door;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import vn.liem.eventstore.Authorship;
import vn.liem.investigation.appraisal.AppraisalKind;
import vn.liem.investigation.appraisal.AppraisalTold;
import vn.liem.investigation.appraisal.DelayReason;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.RegisterLine;
import vn.liem.service.batch.BatchRow;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.AtDesk;
import vn.liem.service.part.Document;

/**
 * A row of the register of requests for expertise and valuation, as a batch brings it; the day of the row is that of the
 * request.
 *
 * @param body the body that was asked
 */
public record ToldAppraisal(
        @MaxLength(DecisionKey.MAX_LENGTH) String requestNo,
        AppraisalKind kind,
        @HasForm(Document.UNIT) String body,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> receivedOn,
        int awaitingDays,
        Optional<LocalDate> concludedOn,
        Optional<DelayReason> delayReason,
        RegisterLine line) {

    AppraisalTold told(BatchRow row) {
        return new AppraisalTold(
                requestNo,
                kind,
                row.occurredOn(),
                row.onBehalfOf(),
                body,
                dueOn,
                receivedOn,
                awaitingDays,
                concludedOn,
                delayReason,
                line);
    }

    static AtDesk at(BatchRow row, LocalDate on, Authorship by) {
        return new AtDesk(row.subject(), on, by, OptionalLong.empty());
    }
}
