package vn.liem.notification.clock.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.liem.notification.clock.ClocksCommand;
import vn.liem.notification.clock.ClocksCommand.InvolveBodies;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksOfSubject;
import vn.liem.notification.clock.Noted;
import vn.liem.notification.clock.NotedOffence;
import vn.liem.notification.clock.OfSeparation;

/** A case that begins by a separation goes on with the time of the case it came from. */
public final class WhenCaseSeparatedThenTakeOver {

    private static final String OFFENCE = "separation/offence/";

    private WhenCaseSeparatedThenTakeOver() {}

    /**
     * What to note in the new case.
     *
     * @param old the clocks of the case it came from
     */
    public static List<ClocksCommand> react(UUID event, SeparationTold told, ClocksOfSubject old) {
        SeparationTold.Separation decided = told.separation();
        List<Noted> noted = new ArrayList<>();
        for (int i = 0; i < decided.offences().size(); i++) {
            SeparationTold.Offence offence = decided.offences().get(i);
            noted.add(new NotedOffence(
                    event, OFFENCE + i + "#", offence.article(), offence.clause(), decided.separatedOn()));
        }
        noted.addAll(OfSeparation.from(old, event, decided.separatedOn(), decided.unit(), decided.people()));
        return List.of(new InvolveBodies(List.of(decided.unit())), new Note(noted));
    }
}
