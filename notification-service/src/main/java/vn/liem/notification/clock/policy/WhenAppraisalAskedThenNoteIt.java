package vn.liem.notification.clock.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.notification.clock.ClocksCommand;
import vn.liem.notification.clock.ClocksCommand.NameBodies;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.PlaceSubject;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.Noted;
import vn.liem.notification.clock.NotedAppraisal;
import vn.liem.notification.clock.NotedAppraisal.Kind;
import vn.liem.notification.clock.NotedAppraisalStep;
import vn.liem.notification.clock.NotedAppraisalStep.Step;
import vn.liem.notification.clock.NotedExtension;
import vn.liem.notification.clock.NotedExtension.LengthUnit;

/**
 * The receipt of a request with its complete file starts the time of the body that was asked. The request belongs where the body
 * is that asks; besides it the body that is asked takes part, and nobody else.
 */
public final class WhenAppraisalAskedThenNoteIt {

    private static final String APPRAISAL = "appraisal/";

    private WhenAppraisalAskedThenNoteIt() {}

    /** What to note of a request and of what was recorded of it. */
    public static List<ClocksCommand> react(UUID event, String caseSubject, AppraisalTold told) {
        List<ClocksCommand> commands = new ArrayList<>();
        told.request().ifPresent(request -> {
            commands.add(new PlaceSubject(request.unit(), request.unit()));
            commands.add(new NameBodies(List.of(request.unit(), request.body())));
            commands.add(new Note(List.of(asked(event, caseSubject, request))));
        });
        List<Noted> steps = Stream.of(
                        told.receipt().map(one -> step(event, "receipt#", one.receivedOn(), Step.RECEIVED)),
                        told.declining().map(one -> step(event, "declining#", one.declinedOn(), Step.DECLINED)),
                        told.asking().map(one -> asking(event, one)),
                        told.provision().map(one -> provided(event, one)),
                        told.conclusion().map(one -> step(event, "conclusion#", one.concludedOn(), Step.CONCLUDED)))
                .flatMap(Optional::stream)
                .<Noted>map(step -> step)
                .toList();
        if (!steps.isEmpty()) {
            commands.add(new Note(steps));
        }
        told.extension().ifPresent(one -> commands.add(new Note(extension(event, one))));
        return commands;
    }

    /** What to take back; with the request goes all that was recorded of it. */
    public static List<ClocksCommand> reactToAnnulment(AppraisalTold told) {
        return told
                .recorded()
                .flatMap(recorded -> referenceOf(recorded.document(), recorded.documentNo()))
                .<ClocksCommand>map(Withdraw::new)
                .stream()
                .toList();
    }

    private static Optional<String> referenceOf(String document, String number) {
        return switch (document) {
            case "request" -> Optional.of(APPRAISAL);
            case "receipt", "declining", "conclusion" -> Optional.of(APPRAISAL + document + "#");
            case "asking", "provision", "extension" -> Optional.of(reference(document, number));
            // The reason of a delay and the days that a register tells touch no clock.
            default -> Optional.empty();
        };
    }

    private static NotedAppraisal asked(UUID event, String caseSubject, AppraisalTold.Request request) {
        return new NotedAppraisal(
                event,
                APPRAISAL + "request#",
                request.requestedOn(),
                Kind.valueOf(request.kind().toUpperCase(Locale.ROOT)),
                request.matter(),
                request.dueOn(),
                request.unit(),
                request.body(),
                caseSubject,
                Optional.empty());
    }

    private static NotedAppraisalStep step(UUID event, String reference, LocalDate on, Step step) {
        return new NotedAppraisalStep(event, APPRAISAL + reference, on, step, Optional.empty(), Optional.empty());
    }

    private static NotedAppraisalStep asking(UUID event, AppraisalTold.Asking told) {
        return new NotedAppraisalStep(
                event,
                reference("asking", told.documentNo()),
                told.askedOn(),
                Step.DOCUMENTS_ASKED,
                Optional.of(told.documentNo()),
                Optional.empty());
    }

    private static NotedAppraisalStep provided(UUID event, AppraisalTold.Provision told) {
        return new NotedAppraisalStep(
                event,
                reference("provision", told.documentNo()),
                told.providedOn(),
                Step.DOCUMENTS_PROVIDED,
                Optional.of(told.asking()),
                Optional.empty());
    }

    /** Whichever of the two clocks runs is lengthened. */
    private static List<Noted> extension(UUID event, AppraisalTold.Extension told) {
        return Stream.of(Kind.values())
                .<Noted>map(kind -> new NotedExtension(
                        event,
                        reference("extension", told.documentNo()),
                        kind.clock(),
                        told.length(),
                        LengthUnit.valueOf(told.in().toUpperCase(Locale.ROOT)),
                        told.decidedOn()))
                .toList();
    }

    private static String reference(String document, String number) {
        return "%s%s/%s#".formatted(APPRAISAL, document, number);
    }
}
