package vn.liem.monitoring.fact.view;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.HandOverFact.End;
import vn.liem.monitoring.fact.HandOverFact.Origin;
import vn.liem.monitoring.fact.HandOverFact.Outcome;
import vn.liem.monitoring.fact.HandOverFact.Subject;

/** What both sides of a hand-over tell, each in its own log: whichever part comes first, the fact comes out the same. */
final class ToldOfHandOvers {

    static final Map<String, Telling> ALL = Map.ofEntries(
            Map.entry("handover.file-offered.v1", live(OfferTold.class, OfferTold::head, OfferTold::on)),
            Map.entry("handover.file-received.v1", live(ReceiptTold.class, ReceiptTold::head, ReceiptTold::on)),
            Map.entry(
                    "handover.file-accepted.v1", live(AcceptanceTold.class, AcceptanceTold::head, AcceptanceTold::on)),
            Map.entry("handover.file-rejected.v1", live(RejectionTold.class, RejectionTold::head, RejectionTold::on)),
            Map.entry("handover.withdrawal-granted.v1", live(GrantTold.class, GrantTold::head, GrantTold::on)),
            Map.entry(
                    "handover.offer-ended-by-operator.v1",
                    live(OperatorsEndTold.class, OperatorsEndTold::head, OperatorsEndTold::on)),
            Map.entry("handover.handover-recorded.v1", recorded()),
            Map.entry("handover.recorded-handover-corrected.v1", recorded()),
            Map.entry(
                    "handover.recorded-handover-answered.v1",
                    Telling.more(
                            AnswerTold.class,
                            HandOverFact.class,
                            (_, told) -> recordedKey(told.recordedId()),
                            (known, told) -> known.ended(new End(outcome(told.outcome()), told.answeredOn())))));

    private ToldOfHandOvers() {}

    record Head(String offerId, Subject subject) {}

    record OfferTold(String offerId, Subject subject, String from, String to, LocalDate offeredOn) {
        Head head() {
            return new Head(offerId, subject);
        }

        HandOverFact on(HandOverFact known) {
            return known.sent(from, to, offeredOn);
        }
    }

    record ReceiptTold(String offerId, Subject subject, LocalDate receivedOn) {
        Head head() {
            return new Head(offerId, subject);
        }

        HandOverFact on(HandOverFact known) {
            return known.received(receivedOn);
        }
    }

    record AcceptanceTold(String offerId, Subject subject, LocalDate acceptedOn) {
        Head head() {
            return new Head(offerId, subject);
        }

        HandOverFact on(HandOverFact known) {
            return known.ended(new End(Outcome.ACCEPTED, acceptedOn));
        }
    }

    record RejectionTold(String offerId, Subject subject, LocalDate rejectedOn) {
        Head head() {
            return new Head(offerId, subject);
        }

        HandOverFact on(HandOverFact known) {
            return known.ended(new End(Outcome.RETURNED, rejectedOn));
        }
    }

    record GrantTold(String offerId, Subject subject, LocalDate grantedOn) {
        Head head() {
            return new Head(offerId, subject);
        }

        HandOverFact on(HandOverFact known) {
            return known.ended(new End(Outcome.WITHDRAWN, grantedOn));
        }
    }

    record OperatorsEndTold(String offerId, Subject subject, LocalDate endedOn) {
        Head head() {
            return new Head(offerId, subject);
        }

        HandOverFact on(HandOverFact known) {
            return known.ended(new End(Outcome.WITHDRAWN, endedOn));
        }
    }

    record RecordedTold(String recordedId, Statement statement) {
        record Statement(
                Subject subject,
                String from,
                String to,
                LocalDate sentOn,
                Optional<LocalDate> receivedOn,
                Optional<String> outcome,
                Optional<LocalDate> outcomeOn) {}
    }

    record AnswerTold(String recordedId, LocalDate answeredOn, String outcome) {}

    private static <B> Telling live(
            Class<B> body, Function<B, Head> head, BiFunction<B, HandOverFact, HandOverFact> more) {
        return new Telling(
                event -> "hand-over:" + head.apply(Telling.read(event, body)).offerId(), (fact, event) -> {
                    B told = Telling.read(event, body);
                    Head of = head.apply(told);
                    HandOverFact known = fact.map(HandOverFact.class::cast)
                            .orElseGet(() -> HandOverFact.untold(of.offerId(), of.subject(), Origin.LIVE));
                    return Optional.of(more.apply(told, known));
                });
    }

    private static Telling recorded() {
        return Telling.whole(
                RecordedTold.class, (_, told) -> recordedKey(told.recordedId()), (_, told) -> statement(told));
    }

    private static HandOverFact statement(RecordedTold told) {
        RecordedTold.Statement stated = told.statement();
        return new HandOverFact(
                told.recordedId(),
                stated.subject(),
                Origin.RECORDED,
                Optional.of(stated.from()),
                Optional.of(stated.to()),
                Optional.of(stated.sentOn()),
                stated.receivedOn(),
                stated.outcome().flatMap(code -> stated.outcomeOn().map(day -> new End(outcome(code), day))));
    }

    private static String recordedKey(String id) {
        return "recorded-hand-over:" + id;
    }

    private static Outcome outcome(String code) {
        return code.equals("accepted") ? Outcome.ACCEPTED : Outcome.RETURNED;
    }
}
