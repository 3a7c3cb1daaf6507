package vn.liem.notification.clock.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.notification.clock.ClocksCommand;
import vn.liem.notification.clock.ClocksCommand.NameBodies;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.PlaceSubject;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.NotedFact;
import vn.liem.procedure.clock.ClockFact;

/**
 * A sign of crime in a finding is to be transferred at once, and the transfer of that finding alone meets it; the conclusion of
 * an inspection (thanh tra) is to be published. An inspection belongs where the body is that inspects.
 */
public final class WhenInspectionRecordedThenNoteIt {

    private static final String INSPECTION = "inspection";
    private static final String CONCLUSION = "inspection/conclusion/drawn#";
    private static final String PUBLICATION = "inspection/conclusion/published#";

    private WhenInspectionRecordedThenNoteIt() {}

    /** What to note of what was recorded. */
    public static List<ClocksCommand> react(UUID event, InspectionTold told) {
        List<ClocksCommand> commands = new ArrayList<>();
        told.details().ifPresent(details -> {
            commands.add(new PlaceSubject(details.inspectedBy(), details.inspectedBy()));
            commands.add(new NameBodies(List.of(details.inspectedBy())));
        });
        told.flaggedOn()
                .ifPresent(on ->
                        commands.add(note(event, flag(told.finding()), ClockFact.INSPECTION_CRIME_SIGN_FOUND, on)));
        told.transferredOn()
                .ifPresent(on -> commands.add(
                        note(event, transfer(told.finding()), ClockFact.INSPECTION_PASSED_TO_INVESTIGATION, on)));
        told.concludedOn()
                .filter(_ -> told.kind().equals(Optional.of(INSPECTION)))
                .ifPresent(on -> commands.add(note(event, CONCLUSION, ClockFact.INSPECTION_CONCLUDED, on)));
        told.publishedOn().ifPresent(on -> commands.add(note(event, PUBLICATION, ClockFact.INSPECTION_PUBLISHED, on)));
        return commands;
    }

    /** What to take back. */
    public static List<ClocksCommand> reactToTakingBack(InspectionTold told) {
        return switch (told.entry().orElse("")) {
            case "crime_sign_flagged" -> List.of(new Withdraw(flag(told.number())));
            case "file_transferred" -> List.of(new Withdraw(transfer(told.number())));
            case "concluded" -> List.of(new Withdraw(CONCLUSION));
            case "conclusion_published" -> List.of(new Withdraw(PUBLICATION));
            default -> List.of();
        };
    }

    private static String flag(Optional<Integer> finding) {
        return "inspection/finding/%d/flag#".formatted(finding.orElse(0));
    }

    private static String transfer(Optional<Integer> finding) {
        return "inspection/finding/%d/transfer#".formatted(finding.orElse(0));
    }

    private static Note note(UUID event, String reference, ClockFact fact, LocalDate on) {
        return new Note(List.of(new NotedFact(event, reference, fact, on, false)));
    }
}
