package vn.liem.notification.clock.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.liem.notification.clock.ClocksCommand;
import vn.liem.notification.clock.ClocksCommand.InvolveBodies;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.NotedFact;
import vn.liem.notification.clock.SendingOfDecision;
import vn.liem.procedure.clock.ClockFact;

/** A decision that was sent ends the time for sending it; of those that no clock waits for nothing follows. */
public final class WhenDecisionSentThenNoteIt {

    private static final Map<String, ClockFact> OF_INVESTIGATION = Map.of(
            "case_separated", ClockFact.JOINDER_OR_SEPARATION_SENT,
            "cases_joined", ClockFact.JOINDER_OR_SEPARATION_SENT);

    private WhenDecisionSentThenNoteIt() {}

    /** What to note of a sending. */
    public static List<ClocksCommand> react(UUID event, SendingTold told) {
        SendingTold.Sending sent = told.sending();
        ClocksCommand involved = new InvolveBodies(List.of(sent.unit()));
        return factOf(sent.code())
                .<List<ClocksCommand>>map(fact -> List.of(
                        involved,
                        new Note(List.of(new NotedFact(
                                event,
                                reference(sent.part(), sent.documentNo(), sent.person(), sent.to()),
                                fact,
                                sent.sentOn(),
                                false)))))
                .orElseGet(() -> List.of(involved));
    }

    /** What to take back. */
    public static List<ClocksCommand> reactToAnnulment(SendingAnnulledTold told) {
        SendingAnnulledTold.Key key = told.key();
        return List.of(new Withdraw(reference(key.part(), key.documentNo(), key.person(), key.to())));
    }

    private static Optional<ClockFact> factOf(String code) {
        return WhenDecisionTakenThenNoteIt.OF_CASSATION.contains(code)
                ? Optional.of(ClockFact.CASSATION_DECISION_SENT)
                : Optional.ofNullable(OF_INVESTIGATION.get(code));
    }

    private static String reference(String part, String documentNo, Optional<String> person, String to) {
        return SendingOfDecision.reference(WhenDecisionTakenThenNoteIt.referenceIn(part, documentNo, person), to);
    }
}
