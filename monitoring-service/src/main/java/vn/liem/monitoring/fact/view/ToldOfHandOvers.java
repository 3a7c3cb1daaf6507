package vn.liem.monitoring.fact.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.liem.eventstore.StoredEvent;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.HandOverFact.End;
import vn.liem.monitoring.fact.HandOverFact.Offer;
import vn.liem.monitoring.fact.HandOverFact.Origin;
import vn.liem.monitoring.fact.HandOverFact.Outcome;
import vn.liem.monitoring.fact.HandOverFact.Receipt;
import vn.liem.monitoring.fact.HandOverFact.Release;
import vn.liem.monitoring.fact.HandOverFact.Subject;

/** What both sides of a hand-over tell, each in its own log: whichever part comes first, the fact comes out the same. */
final class ToldOfHandOvers {

    static final Map<String, Telling> ALL = Map.ofEntries(
            Map.entry("handover.file-offered.v1", live(OfferTold.class, OfferTold::head, OfferTold::on)),
            Map.entry("handover.file-offered.v2", live(OfferTold.class, OfferTold::head, OfferTold::on)),
            Map.entry("handover.file-received.v1", live(ReceiptTold.class, ReceiptTold::head, ReceiptTold::on)),
            Map.entry(
                    "handover.file-accepted.v1", live(AcceptanceTold.class, AcceptanceTold::head, AcceptanceTold::on)),
            Map.entry("handover.file-rejected.v1", live(RejectionTold.class, RejectionTold::head, RejectionTold::on)),
            Map.entry("handover.file-released.v1", live(ReleaseTold.class, ReleaseTold::head, ReleaseTold::on)),
            Map.entry("handover.withdrawal-granted.v1", live(GrantTold.class, GrantTold::head, GrantTold::on)),
            Map.entry(
                    "handover.offer-ended-by-operator.v1",
                    live(OperatorsEndTold.class, OperatorsEndTold::head, OperatorsEndTold::on)),
            Map.entry("handover.handover-recorded.v1", recorded()),
            Map.entry("handover.recorded-handover-corrected.v1", recorded()),
            Map.entry(
                    "handover.recorded-handover-answered.v1",
                    new Telling(
                            event -> recordedKey(
                                    Telling.read(event, AnswerTold.class).recordedId()),
                            (fact, event) -> fact.map(HandOverFact.class::cast).map(known -> answered(known, event)))),
            Map.entry(
                    "handover.recorded-handover-withdrawn.v1",
                    Telling.end(WithdrawalTold.class, (_, told) -> recordedKey(told.recordedId()))));

    private ToldOfHandOvers() {}

    record Head(String offerId, Subject subject) {}

    /** A fact after what an event says, which stands in the log under this hash. */
    interface More<B> {
        HandOverFact on(B told, HandOverFact known, Optional<String> leaf);
    }

    record OfferTold(
            String offerId,
            Subject subject,
            String from,
            String to,
            LocalDate offeredOn,
            Optional<Term> term,
            Optional<Manifest> manifest) {

        record Term(LocalDate dueOn) {}

        record Manifest(List<Document> documents) {}

        record Document(String sha256) {}

        Head head() {
            return new Head(offerId, subject);
        }

        HandOverFact on(HandOverFact known, Optional<String> leaf) {
            Optional<Long> documents = manifest.map(of -> (long) of.documents().size());
            return known.sent(new Offer(from, to, offeredOn, documents, term.map(Term::dueOn), leaf));
        }
    }

    record ReceiptTold(String offerId, Subject subject, LocalDate receivedOn, List<Mismatch> mismatches) {

        record Mismatch(String kind) {}

        Head head() {
            return new Head(offerId, subject);
        }

        HandOverFact on(HandOverFact known, Optional<String> leaf) {
            return known.received(new Receipt(receivedOn, mismatches.size(), leaf));
        }
    }

    record AcceptanceTold(String offerId, Subject subject, LocalDate acceptedOn, String timeliness) {
        Head head() {
            return new Head(offerId, subject);
        }

        HandOverFact on(HandOverFact known, Optional<String> leaf) {
            return known.ended(new End(Outcome.ACCEPTED, acceptedOn, isLate(timeliness), leaf));
        }
    }

    record RejectionTold(String offerId, Subject subject, LocalDate rejectedOn, String timeliness) {
        Head head() {
            return new Head(offerId, subject);
        }

        HandOverFact on(HandOverFact known, Optional<String> leaf) {
            return known.ended(new End(Outcome.RETURNED, rejectedOn, isLate(timeliness), leaf));
        }
    }

    record ReleaseTold(String offerId, Subject subject, LocalDate releasedOn) {
        Head head() {
            return new Head(offerId, subject);
        }

        HandOverFact on(HandOverFact known, Optional<String> leaf) {
            return known.released(new Release(releasedOn, leaf));
        }
    }

    record GrantTold(String offerId, Subject subject, LocalDate grantedOn) {
        Head head() {
            return new Head(offerId, subject);
        }

        HandOverFact on(HandOverFact known, Optional<String> leaf) {
            return known.ended(new End(Outcome.WITHDRAWN, grantedOn, false, leaf));
        }
    }

    record OperatorsEndTold(String offerId, Subject subject, LocalDate endedOn) {
        Head head() {
            return new Head(offerId, subject);
        }

        HandOverFact on(HandOverFact known, Optional<String> leaf) {
            return known.ended(new End(Outcome.WITHDRAWN, endedOn, false, leaf));
        }
    }

    record RecordedTold(String recordedId, Statement statement, Optional<Answer> answered) {

        record Answer(String outcome, LocalDate answeredOn) {}

        record Statement(
                Subject subject,
                String from,
                String to,
                LocalDate sentOn,
                Optional<Long> documents,
                Optional<LocalDate> receivedOn,
                Optional<String> outcome,
                Optional<LocalDate> outcomeOn) {}
    }

    record WithdrawalTold(String recordedId) {}

    record AnswerTold(String recordedId, LocalDate answeredOn, String outcome) {}

    private static <B> Telling live(Class<B> body, Function<B, Head> head, More<B> more) {
        return new Telling(
                event -> "hand-over:" + head.apply(Telling.read(event, body)).offerId(), (fact, event) -> {
                    B told = Telling.read(event, body);
                    Head of = head.apply(told);
                    HandOverFact known = fact.map(HandOverFact.class::cast)
                            .orElseGet(() -> HandOverFact.untold(of.offerId(), of.subject(), Origin.LIVE));
                    return Optional.of(
                            more.on(told, known, Optional.of(event.leaf().toString())));
                });
    }

    /** A correction tells the whole anew; the answer that was given in the system keeps its leaf. */
    private static Telling recorded() {
        return new Telling(
                event -> recordedKey(Telling.read(event, RecordedTold.class).recordedId()), (fact, event) -> {
                    RecordedTold told = Telling.read(event, RecordedTold.class);
                    Optional<String> leaf = fact.map(HandOverFact.class::cast)
                            .flatMap(HandOverFact::end)
                            .flatMap(End::leaf);
                    HandOverFact stated = statement(told);
                    return Optional.of(told.answered()
                            .map(answer -> stated.answered(
                                    new End(outcome(answer.outcome()), answer.answeredOn(), false, leaf)))
                            .orElse(stated));
                });
    }

    private static HandOverFact answered(HandOverFact known, StoredEvent event) {
        AnswerTold told = Telling.read(event, AnswerTold.class);
        return known.answered(new End(
                outcome(told.outcome()),
                told.answeredOn(),
                false,
                Optional.of(event.leaf().toString())));
    }

    private static HandOverFact statement(RecordedTold told) {
        RecordedTold.Statement stated = told.statement();
        HandOverFact sent = HandOverFact.untold(told.recordedId(), stated.subject(), Origin.RECORDED)
                .sent(new Offer(
                        stated.from(),
                        stated.to(),
                        stated.sentOn(),
                        stated.documents(),
                        Optional.empty(),
                        Optional.empty()));
        HandOverFact received = stated.receivedOn()
                .map(day -> sent.received(new Receipt(day, 0, Optional.empty())))
                .orElse(sent);
        return stated.outcome()
                .flatMap(code -> stated.outcomeOn().map(day -> received.ended(End.told(outcome(code), day))))
                .orElse(received);
    }

    private static boolean isLate(String timeliness) {
        return timeliness.equals("late");
    }

    private static String recordedKey(String id) {
        return "recorded-hand-over:" + id;
    }

    private static Outcome outcome(String code) {
        return code.equals("accepted") ? Outcome.ACCEPTED : Outcome.RETURNED;
    }
}
