package vn.liem.control.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.testsupport.Given.given;
import static vn.liem.testsupport.Seeds.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import vn.liem.control.sending.SendingCommand.AnnulSending;
import vn.liem.control.sending.SendingCommand.RecordSending;
import vn.liem.control.sending.SendingEvent.DecisionSent;
import vn.liem.control.sending.SendingEvent.SendingAnnulled;
import vn.liem.kernel.Decision;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.PartRefusal;
import vn.liem.testsupport.RandomWalk;

class SendingTest {

    private static final SendingDecider DECIDER = new SendingDecider();
    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 9);
    private static final Sending SENT = sending("18/TVA", "T01-VKS", MONDAY.plusDays(1));
    private static final Correction WHY =
            new Correction(Optional.of("22/BB"), Optional.of(new SealedText("s1.k1.cmVhc29u")), Optional.empty());

    @Test
    void a_decision_is_sent_to_a_body_once_on_its_day_or_later() {
        given(DECIDER).when(new RecordSending(SENT, MONDAY)).then(new DecisionSent(SENT));
        given(DECIDER).when(new RecordSending(SENT, SENT.sentOn())).then(new DecisionSent(SENT));
        given(DECIDER)
                .when(new RecordSending(SENT, MONDAY.plusDays(2)))
                .thenRefused(SendingRefusal.SENT_BEFORE_DECISION);
        given(DECIDER, new DecisionSent(SENT))
                .when(new RecordSending(SENT, MONDAY))
                .thenNothing();
        given(DECIDER, new DecisionSent(SENT))
                .when(new RecordSending(sending("18/TVA", "T01-VKS", MONDAY), MONDAY))
                .thenRefused(SendingRefusal.SENDING_RECORDED_OTHERWISE);
        Sending toAnother = sending("18/TVA", "T02-VKS", MONDAY);
        given(DECIDER, new DecisionSent(SENT))
                .when(new RecordSending(toAnother, MONDAY))
                .then(new DecisionSent(toAnother));
    }

    @Test
    void nobody_sends_a_decision_to_itself() {
        given(DECIDER)
                .when(new RecordSending(sending("18/TVA", "T01-CQDT", MONDAY), MONDAY))
                .thenRefused(SendingRefusal.SENT_TO_ITSELF);
    }

    @Test
    void its_record_is_taken_back_for_a_reason_and_made_anew() {
        given(DECIDER, new DecisionSent(SENT))
                .when(new AnnulSending(SENT.key(), WHY))
                .then(new SendingAnnulled(SENT.key(), WHY));
        given(DECIDER, new DecisionSent(SENT))
                .when(new AnnulSending(
                        SENT.key(), new Correction(Optional.empty(), Optional.empty(), Optional.empty())))
                .thenRefused(PartRefusal.CORRECTION_WITHOUT_REASON);
        given(DECIDER).when(new AnnulSending(SENT.key(), WHY)).thenRefused(SendingRefusal.NO_SUCH_SENDING);
        Sending onItsDay = sending("18/TVA", "T01-VKS", MONDAY);
        given(DECIDER, new DecisionSent(SENT), new SendingAnnulled(SENT.key(), WHY))
                .when(new RecordSending(onItsDay, MONDAY))
                .then(new DecisionSent(onItsDay));
    }

    @RandomWalk
    void sendings_stand_by_their_days_in_whatever_order_they_were_recorded(long seed) {
        RandomGenerator random = random(seed);
        List<Sending> sent = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            sent.add(sending(
                    i + "/QĐ", random.nextBoolean() ? "T01-VKS" : "T01-TA", MONDAY.plusDays(random.nextInt(9))));
        }
        Sendings inOrder = recorded(sent);
        Collections.shuffle(sent, Random.from(random));
        assertEquals(inOrder, recorded(sent));
        assertEquals(12, inOrder.all().size());
    }

    private static Sendings recorded(List<Sending> sent) {
        Sendings state = DECIDER.initial();
        for (Sending one : sent) {
            if (DECIDER.decide(new RecordSending(one, MONDAY), state)
                    instanceof Decision.Accepted<SendingEvent>(var events)) {
                for (SendingEvent event : events) {
                    state = DECIDER.evolve(state, event);
                }
            }
        }
        return state;
    }

    private static Sending sending(String number, String to, LocalDate on) {
        return new Sending("investigation", "case_separated", number, Optional.empty(), "T01-CQDT", to, on);
    }
}
