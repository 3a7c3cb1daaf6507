package vn.liem.handover.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.handover.desk.Handovers;
import vn.liem.handover.protocol.AnswerTerm;
import vn.liem.handover.protocol.UnitCode;

/**
 * A hand-over as lists show and filter it.
 *
 * @param version how many events were folded
 * @param subject the file, {@code case:0199b0a4-…}
 * @param firstOn the first day that is known of it, by which the list is ordered
 * @param lastDayToAnswer due day and grace together
 * @param awaitingAnswer whether it has been received and not answered
 * @param late whether its lateness was noted
 * @param incomplete whether documents are missing or altered
 * @param whole everything that is known, as JSON: what the next event folds into
 */
record HandoverRow(
        UUID offerId,
        long version,
        String subject,
        HandoverState state,
        Optional<String> fromUnit,
        Optional<String> toUnit,
        LocalDate firstOn,
        Optional<LocalDate> lastDayToAnswer,
        boolean awaitingAnswer,
        boolean late,
        boolean incomplete,
        String whole) {

    static HandoverRow of(Optional<HandoverRow> before, HandoverShown shown, LocalDate on) {
        boolean awaits = shown.receipt().isPresent()
                && (shown.state() == HandoverState.RECEIVED || shown.state() == HandoverState.ASKED_BACK);
        return new HandoverRow(
                shown.offerId(),
                before.map(HandoverRow::version).orElse(0L) + 1,
                Handovers.subject(shown.subject()),
                shown.state(),
                shown.from().map(UnitCode::value),
                shown.to().map(UnitCode::value),
                before.map(HandoverRow::firstOn).filter(on::isAfter).orElse(on),
                shown.term().map(HandoverRow::lastDay),
                awaits,
                shown.lateSince().isPresent(),
                shown.receipt()
                        .filter(receipt -> !receipt.mismatches().isEmpty())
                        .isPresent(),
                BodyCodec.encode(shown).json());
    }

    private static LocalDate lastDay(AnswerTerm term) {
        return term.dueOn().plusDays(term.graceDays());
    }

    HandoverShown shown() {
        return shownOf(whole);
    }

    static HandoverShown shownOf(String whole) {
        return BodyCodec.decode(new EventBody(whole.getBytes(StandardCharsets.UTF_8)), HandoverShown.class);
    }
}
