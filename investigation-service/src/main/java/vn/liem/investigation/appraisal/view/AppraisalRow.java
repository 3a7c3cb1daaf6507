package vn.liem.investigation.appraisal.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.investigation.appraisal.Appraisal;
import vn.liem.investigation.appraisal.Appraisal.NotRequested;
import vn.liem.investigation.appraisal.Appraisal.Requested;
import vn.liem.investigation.appraisal.AppraisalEvent;

/**
 * A request as lists show and filter it.
 *
 * @param request its own id
 * @param unit the body that asked
 * @param body the body that was asked
 * @param open whether an answer is still to come
 * @param whole the request with all answers as JSON: what the next event folds into
 */
public record AppraisalRow(
        UUID request,
        UUID caseId,
        String unit,
        String body,
        AppraisalStanding standing,
        boolean open,
        LocalDate requestedOn,
        long version,
        String whole) {

    /** The row after an event; what was taken back keeps what it last said. */
    static Optional<AppraisalRow> after(
            Optional<AppraisalRow> row, UUID caseId, UUID request, long version, AppraisalEvent event) {
        Appraisal before = row.<Appraisal>map(known -> appraisalOf(known.whole)).orElseGet(NotRequested::new);
        return switch (before.after(event)) {
            case Requested known -> Optional.of(of(known, caseId, request, version));
            case NotRequested none -> row.map(known -> known.takenBack(none, version));
        };
    }

    private static AppraisalRow of(Requested known, UUID caseId, UUID request, long version) {
        AppraisalStanding standing = AppraisalStanding.of(known);
        return new AppraisalRow(
                request,
                caseId,
                known.request().unit(),
                known.request().body(),
                standing,
                standing.isOpen(),
                known.request().requestedOn(),
                version,
                BodyCodec.encode(known).json());
    }

    private AppraisalRow takenBack(NotRequested none, long now) {
        return new AppraisalRow(
                request, caseId, unit, body, AppraisalStanding.of(none), false, requestedOn, now, whole);
    }

    static Requested appraisalOf(String whole) {
        return BodyCodec.decode(new EventBody(whole.getBytes(StandardCharsets.UTF_8)), Requested.class);
    }
}
