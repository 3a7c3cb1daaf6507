package vn.liem.notification.clock.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.notification.clock.ClocksCommand;
import vn.liem.notification.clock.ClocksCommand.InvolveBodies;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.NotedOffence;

/** The crime that a person is charged with makes the case as serious as it is. */
public final class WhenAccusedChargedThenNoteOffence {

    private WhenAccusedChargedThenNoteOffence() {}

    /** What to note of a charge or its correction. */
    public static List<ClocksCommand> react(UUID event, PersonKey person, ChargeTold told) {
        List<ClocksCommand> commands = new ArrayList<>();
        commands.add(new InvolveBodies(List.of(told.unit())));
        told.charge()
                .article()
                .ifPresentOrElse(
                        article -> commands.add(new Note(List.of(new NotedOffence(
                                event, reference(person), article, told.charge().clause(), told.chargedOn())))),
                        () -> commands.add(new Withdraw(reference(person))));
        return commands;
    }

    /** What to take back where a charge was none. */
    public static List<ClocksCommand> reactToAnnulment(PersonKey person) {
        return List.of(new Withdraw(reference(person)));
    }

    private static String reference(PersonKey person) {
        return NotedOffence.referenceOf(person);
    }
}
