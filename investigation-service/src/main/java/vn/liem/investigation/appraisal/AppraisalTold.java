package vn.liem.investigation.appraisal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.procedure.part.RegisterLine;

/**
 * A request as a row of a register tells it (một dòng trong sổ giám định, định giá). The row has one number, which stands for
 * each document that it tells of; it names the body that was asked and not the one that asks.
 *
 * @param unit the body in whose name the row is brought
 * @param body the body that was asked
 * @param awaitingDays how many days were waited for documents, in all
 */
public record AppraisalTold(
        String requestNo,
        AppraisalKind kind,
        LocalDate requestedOn,
        String unit,
        String body,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> receivedOn,
        int awaitingDays,
        Optional<LocalDate> concludedOn,
        Optional<DelayReason> delayReason,
        RegisterLine line) {

    AppraisalRequest request(RegisterLine at) {
        return new AppraisalRequest(
                requestNo,
                kind,
                requestedOn,
                unit,
                body,
                Optional.empty(),
                dueOn,
                Optional.empty(),
                Optional.empty(),
                Optional.of(at));
    }

    Optional<RequestReceipt> receipt(RegisterLine at) {
        return receivedOn.map(on -> new RequestReceipt(requestNo, on, body, Optional.of(at)));
    }

    Optional<WaitingTold> waiting(RegisterLine at) {
        return awaitingDays == 0 && delayReason.isEmpty()
                ? Optional.empty()
                : Optional.of(new WaitingTold(awaitingDays, at, delayReason));
    }

    Optional<AppraisalConclusion> conclusion(RegisterLine at) {
        return concludedOn.map(on -> new AppraisalConclusion(requestNo, on, body, Optional.of(at)));
    }

    /** The last day that the row names of what happened. */
    LocalDate lastOn() {
        return Stream.of(receivedOn, concludedOn)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElse(requestedOn);
    }
}
