package vn.liem.notification.clock.policy;

import java.util.List;
import java.util.UUID;
import vn.liem.notification.clock.ClocksCommand;
import vn.liem.notification.clock.ClocksCommand.InvolveBodies;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.NotedFact;
import vn.liem.procedure.clock.ClockFact;

/** News against the convict starts the year in which a reopening may be protested; in favour there is no limit (CPC 401). */
public final class WhenNewFactsReceivedThenNoteIt {

    private WhenNewFactsReceivedThenNoteIt() {}

    /** What to note of news. */
    public static List<ClocksCommand> react(UUID event, NewFactsTold told) {
        NewFactsTold.Facts facts = told.facts();
        ClocksCommand involved = new InvolveBodies(List.of(facts.unit()));
        return facts.against()
                ? List.of(
                        involved,
                        new Note(List.of(new NotedFact(
                                        event,
                                        reference(facts.documentNo(), facts.unit()),
                                        ClockFact.NEW_FACTS_RECEIVED,
                                        facts.receivedOn(),
                                        false)
                                .turnOf(facts.unit()))))
                : List.of(involved);
    }

    /** What to take back. */
    public static List<ClocksCommand> reactToAnnulment(NewFactsAnnulledTold told) {
        return List.of(
                new Withdraw(reference(told.key().documentNo(), told.key().unit())));
    }

    private static String reference(String documentNo, String unit) {
        return "new-facts/" + unit + "/" + documentNo + "#";
    }
}
