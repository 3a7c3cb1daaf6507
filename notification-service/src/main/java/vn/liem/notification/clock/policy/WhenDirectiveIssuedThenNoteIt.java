package vn.liem.notification.clock.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.notification.clock.ClocksCommand;
import vn.liem.notification.clock.ClocksCommand.NameBodies;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.PlaceSubject;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.Noted;
import vn.liem.notification.clock.NotedDirective;
import vn.liem.notification.clock.NotedDirectiveStep;
import vn.liem.notification.clock.NotedDirectiveStep.Step;

/**
 * The last day of a directive runs for its owner. The directive belongs where its owner is; besides it the body that issued it
 * takes part. What its owner reports moves and ends nothing.
 */
public final class WhenDirectiveIssuedThenNoteIt {

    private static final String ISSUE = "directive/issue#";
    private static final String BY_REGISTER = "directive/register/";

    private WhenDirectiveIssuedThenNoteIt() {}

    /** What to note of a directive that was issued or corrected, and of what a register tells. */
    public static List<ClocksCommand> react(UUID event, DirectiveTold said) {
        List<ClocksCommand> commands = new ArrayList<>();
        said.details().ifPresent(details -> {
            commands.add(new PlaceSubject(details.addressedTo(), details.issuedBy()));
            commands.add(new NameBodies(List.of(details.issuedBy(), details.addressedTo())));
            commands.add(new Note(List.of(issued(event, details))));
        });
        said.told().ifPresent(told -> commands.addAll(byRegister(event, told)));
        return commands;
    }

    /** What to note of a step. */
    public static List<ClocksCommand> reactToStep(UUID event, DirectiveTold said) {
        List<Noted> steps = Stream.of(
                        said.extendedOn().map(on -> step(event, Step.EXTENDED, on, said.extendedTo())),
                        said.verifiedOn().map(on -> step(event, Step.VERIFIED, on, Optional.empty())),
                        said.cancelledOn().map(on -> step(event, Step.CANCELLED, on, Optional.empty())))
                .flatMap(Optional::stream)
                .<Noted>map(step -> step)
                .toList();
        return List.of(new Note(steps));
    }

    /** What to take back; of a step that was never noted nothing is. */
    public static List<ClocksCommand> reactToTakingBack(DirectiveTold said) {
        return said.step().stream()
                .flatMap(step -> said.takenOn().map(on -> reference(step, on)).stream())
                .<ClocksCommand>map(Withdraw::new)
                .toList();
    }

    private static NotedDirective issued(UUID event, DirectiveTold.Details details) {
        return new NotedDirective(
                event,
                ISSUE,
                details.issuedOn(),
                details.dueOn(),
                details.issuedBy(),
                details.addressedTo(),
                Optional.empty());
    }

    /** A register is told anew as a whole: what it says no longer goes, and nothing else does. */
    private static List<ClocksCommand> byRegister(UUID event, DirectiveTold.Register told) {
        List<ClocksCommand> commands = new ArrayList<>();
        commands.addAll(byRegister(event, Step.EXTENDED_BY_REGISTER, told.extendedTo(), told.extendedTo()));
        commands.addAll(byRegister(event, Step.VERIFIED, told.verifiedOn(), Optional.empty()));
        commands.addAll(byRegister(event, Step.CANCELLED, told.cancelledOn(), Optional.empty()));
        return commands;
    }

    private static List<ClocksCommand> byRegister(
            UUID event, Step step, Optional<LocalDate> on, Optional<LocalDate> until) {
        String reference = BY_REGISTER + codeOf(step) + "#";
        return List.of(on.<ClocksCommand>map(day ->
                        new Note(List.of(new NotedDirectiveStep(event, reference, day, step, until, Optional.empty()))))
                .orElseGet(() -> new Withdraw(reference)));
    }

    private static NotedDirectiveStep step(UUID event, Step step, LocalDate on, Optional<LocalDate> until) {
        return new NotedDirectiveStep(event, reference(codeOf(step), on), on, step, until, Optional.empty());
    }

    /** As case-service names the steps. */
    private static String codeOf(Step step) {
        return switch (step) {
            case EXTENDED, EXTENDED_BY_REGISTER -> "extended";
            case VERIFIED -> "verified_done";
            case CANCELLED -> "cancelled";
        };
    }

    private static String reference(String step, LocalDate on) {
        return "directive/%s/%s#".formatted(step, on);
    }
}
