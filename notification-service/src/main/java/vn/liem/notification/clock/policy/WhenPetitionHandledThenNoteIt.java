package vn.liem.notification.clock.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.notification.clock.ClocksCommand;
import vn.liem.notification.clock.ClocksCommand.InvolveBodies;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.PlaceSubject;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.Noted;
import vn.liem.notification.clock.NotedExtension;
import vn.liem.notification.clock.NotedExtension.LengthUnit;
import vn.liem.notification.clock.NotedPetition;
import vn.liem.notification.clock.NotedPetition.Classified;
import vn.liem.notification.clock.NotedPetition.Kind;
import vn.liem.notification.clock.NotedPetitionStep;
import vn.liem.notification.clock.NotedPetitionStep.Step;

/**
 * The receipt of a petition starts the time to accept it, its acceptance the time to settle it, and so on by the rows of its
 * kind; a step that was taken back was none. A petition belongs where the body is that received it.
 */
public final class WhenPetitionHandledThenNoteIt {

    private static final String OF_PETITIONS = "petition/";
    private static final String RECEIPT = OF_PETITIONS + "receipt#";
    private static final String CLASSIFICATION = OF_PETITIONS + "classification#";

    private WhenPetitionHandledThenNoteIt() {}

    /** What to note of a receipt, a classification or a correction of them. */
    public static List<ClocksCommand> react(UUID event, PetitionTold told) {
        List<ClocksCommand> commands = new ArrayList<>();
        told.details().ifPresent(details -> {
            commands.add(new PlaceSubject(details.receivedBy(), details.receivedBy()));
            commands.add(new InvolveBodies(Stream.concat(Stream.of(details.receivedBy()), details.sentOnBy().stream())
                    .toList()));
            commands.add(new Note(List.of(received(event, details))));
        });
        told.classification()
                .ifPresentOrElse(
                        classification -> commands.add(new Note(List.of(classified(event, classification)))),
                        () -> commands.add(new Withdraw(CLASSIFICATION)));
        return commands;
    }

    /** What to note of a step. */
    public static List<ClocksCommand> reactToStep(UUID event, PetitionTold told) {
        List<ClocksCommand> commands = new ArrayList<>();
        List<String> bodies = Stream.concat(told.forwardedTo().stream(), told.competentBody().stream())
                .toList();
        if (!bodies.isEmpty()) {
            commands.add(new InvolveBodies(bodies));
        }
        stepOf(event, told).ifPresent(step -> commands.add(new Note(List.of(step))));
        told.extendedOn()
                .ifPresent(on ->
                        commands.add(new Note(extension(event, on, told.days().orElse(0)))));
        told.acceptanceExtendedOn()
                .ifPresent(on -> commands.add(new Note(List.of(
                        acceptanceExtension(event, on, told.workingDays().orElse(0))))));
        return commands;
    }

    /** What to take back. */
    public static List<ClocksCommand> reactToTakingBack(PetitionTold told) {
        return told
                .step()
                .flatMap(code -> told.takenOn().map(on -> reference(code, on)))
                .<ClocksCommand>map(Withdraw::new)
                .stream()
                .toList();
    }

    /** What a register told of it is taken back: nothing of it happened. */
    public static List<ClocksCommand> reactToTakingBackAll() {
        return List.of(new Withdraw(OF_PETITIONS));
    }

    private static NotedPetition received(UUID event, PetitionTold.Details details) {
        return new NotedPetition(
                event,
                RECEIPT,
                details.receivedOn(),
                kind(details.kind()),
                details.sentOnBy().isPresent(),
                Optional.empty(),
                Optional.of(details.receivedBy()),
                Optional.empty());
    }

    private static NotedPetition classified(UUID event, PetitionTold.Classification told) {
        return new NotedPetition(
                event,
                CLASSIFICATION,
                told.classifiedOn(),
                kind(told.kind()),
                false,
                Optional.of(new Classified(told.competent(), told.turn().equals("second"), told.remote())),
                Optional.empty(),
                Optional.empty());
    }

    private static Kind kind(String code) {
        return switch (code) {
            case "complaint" -> Kind.COMPLAINT;
            case "denunciation" -> Kind.DENUNCIATION;
            default -> Kind.OTHER;
        };
    }

    private static Optional<NotedPetitionStep> stepOf(UUID event, PetitionTold told) {
        return Stream.of(
                        step(event, Step.LINKED, told.linkedOn(), told),
                        step(event, Step.ACCEPTED, told.acceptedOn(), told),
                        step(event, Step.FORWARDED, told.forwardedOn(), told),
                        step(event, Step.RETURNED, told.returnedOn(), told),
                        step(event, Step.SUSPENDED, told.suspendedOn(), told),
                        step(event, Step.RESUMED, told.resumedOn(), told),
                        step(event, Step.CONCLUDED, told.concludedOn(), told),
                        step(event, Step.WITHDRAWN, told.withdrawnOn(), told),
                        step(event, Step.CRIME_SIGN_FOUND, told.foundOn(), told),
                        step(event, Step.SOURCE_SENT, told.sentOn(), told),
                        told.duty()
                                .map(code -> Step.valueOf(code.toUpperCase(Locale.ROOT)))
                                .flatMap(duty -> step(event, duty, told.doneOn(), told)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<NotedPetitionStep> step(UUID event, Step step, Optional<LocalDate> on, PetitionTold told) {
        return on.map(day -> new NotedPetitionStep(
                event,
                reference(step.name().toLowerCase(Locale.ROOT), day),
                day,
                step,
                told.dueOn(),
                Optional.empty()));
    }

    /** Whichever of the two clocks runs is lengthened. */
    private static List<Noted> extension(UUID event, LocalDate on, int days) {
        return Stream.of("denunciation_settlement", "complaint_settlement")
                .<Noted>map(
                        clock -> new NotedExtension(event, reference("extended", on), clock, days, LengthUnit.DAYS, on))
                .toList();
    }

    private static NotedExtension acceptanceExtension(UUID event, LocalDate on, int days) {
        return new NotedExtension(
                event,
                reference("acceptance_extended", on),
                "denunciation_acceptance",
                days,
                LengthUnit.WORKING_DAYS,
                on);
    }

    private static String reference(String step, LocalDate on) {
        return "%s%s/%s#".formatted(OF_PETITIONS, step, on);
    }
}
