package vn.liem.notification.clock.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.notification.clock.ClocksCommand;
import vn.liem.notification.clock.ClocksCommand.InvolveBodies;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.PlaceSubject;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.NotedOffence;
import vn.liem.notification.clock.NotedPassingOn;

/**
 * The registry says where a case belongs and what crime it is about; a case that is joined into another is passed on. That
 * it was instituted is noted when the investigation says so, once.
 */
public final class WhenCaseRegisteredThenPlaceIt {

    private static final String OFFENCE = "case/offence#";
    private static final String JOINDER = "case/joinder#";

    private WhenCaseRegisteredThenPlaceIt() {}

    /**
     * What to note of a registration, an institution or a joinder.
     *
     * @param registeredBy the body for which the event was recorded
     */
    public static List<ClocksCommand> react(UUID event, Optional<String> registeredBy, CaseTold told) {
        List<ClocksCommand> commands = new ArrayList<>();
        told.details().ifPresent(details -> {
            commands.add(new PlaceSubject(details.locality(), registeredBy.orElse("")));
            details.offence()
                    .ifPresent(offence -> commands.add(
                            noted(event, offence, details.institutedOn().orElse(details.registeredOn()))));
        });
        registeredBy.ifPresent(body -> commands.add(new InvolveBodies(List.of(body))));
        told.offence()
                .ifPresent(offence -> told.institutedOn().ifPresent(day -> commands.add(noted(event, offence, day))));
        told.joinder()
                .ifPresent(joinder ->
                        commands.add(new Note(List.of(new NotedPassingOn(event, JOINDER, joinder.joinedOn())))));
        return commands;
    }

    /** What to note of a correction: what it does not say any more was not so. */
    public static List<ClocksCommand> reactToCorrection(UUID event, Optional<String> registeredBy, CaseTold told) {
        List<ClocksCommand> commands = new ArrayList<>();
        if (told.details().flatMap(CaseTold.Details::offence).isEmpty()) {
            commands.add(new Withdraw(OFFENCE));
        }
        if (told.joinder().isEmpty()) {
            commands.add(new Withdraw(JOINDER));
        }
        commands.addAll(react(event, registeredBy, told));
        return commands;
    }

    /** What a register told of it is taken back: nothing is known of it from the registry. */
    public static List<ClocksCommand> reactToTakingBack() {
        return List.of(new Withdraw(OFFENCE), new Withdraw(JOINDER));
    }

    private static Note noted(UUID event, CaseTold.Offence offence, LocalDate on) {
        return new Note(List.of(new NotedOffence(event, OFFENCE, offence.article(), offence.clause(), on)));
    }
}
