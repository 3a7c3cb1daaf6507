package vn.liem.cases.steering.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.steering.ConclusionOfMeeting;
import vn.liem.cases.steering.Directive;
import vn.liem.cases.steering.Directive.Issued;
import vn.liem.cases.steering.Directive.NotIssued;
import vn.liem.cases.steering.DirectiveCourse;
import vn.liem.cases.steering.DirectiveDetails;
import vn.liem.cases.steering.DirectiveEvent;
import vn.liem.cases.steering.DirectiveEvent.Step;
import vn.liem.cases.steering.DirectiveSource;
import vn.liem.cases.steering.DirectiveStanding;
import vn.liem.cases.steering.DirectiveTold;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.kernel.EventTypes;

/**
 * A directive as lists show and filter it.
 *
 * @param parties the unit codes of every body that takes part in it
 * @param lastDay the last day with all extensions; whether it is overdue is asked on a day
 * @param pending whether it is neither verified nor cancelled
 * @param meetingId the meeting whose conclusion it carries out
 * @param whole everything that is known, as JSON: what the next event folds into
 */
public record DirectiveRow(
        UUID id,
        long version,
        String number,
        DirectiveSource source,
        LocalDate issuedOn,
        String issuedBy,
        String addressedTo,
        List<String> parties,
        Optional<UUID> caseId,
        Optional<LocalDate> lastDay,
        DirectiveStanding standing,
        boolean pending,
        Optional<UUID> meetingId,
        String whole) {

    private static final EventTypes<DirectiveEvent> TYPES = EventTypes.of(DirectiveEvent.class);

    /** What is known of a directive, as it is kept: steps by their stored names. */
    record Kept(
            DirectiveDetails details,
            DirectiveTold told,
            Optional<ConclusionOfMeeting> conclusion,
            List<KeptStep> steps) {}

    /** A step as it is kept. */
    record KeptStep(String type, String body) {}

    /** The row after an event; none where nothing was issued. */
    static Optional<DirectiveRow> after(Optional<DirectiveRow> row, UUID id, long version, DirectiveEvent event) {
        Directive before =
                row.<Directive>map(known -> directiveOf(known.whole())).orElseGet(NotIssued::new);
        return switch (before.after(event)) {
            case NotIssued _ -> Optional.empty();
            case Issued directive -> Optional.of(of(id, version, directive));
        };
    }

    private static DirectiveRow of(UUID id, long version, Issued directive) {
        DirectiveDetails details = directive.details();
        DirectiveCourse course = DirectiveCourse.of(directive);
        return new DirectiveRow(
                id,
                version,
                details.number(),
                details.source(),
                details.issuedOn(),
                details.issuedBy(),
                details.addressedTo(),
                directive.parties(),
                details.caseId(),
                course.dueOn(),
                course.standing(),
                course.standing().isOpen(),
                directive.conclusion().map(ConclusionOfMeeting::meeting),
                BodyCodec.encode(kept(directive)).json());
    }

    private static Kept kept(Issued directive) {
        return new Kept(
                directive.details(),
                directive.told(),
                directive.conclusion(),
                directive.steps().stream()
                        .map(step -> new KeptStep(
                                TYPES.nameOf(step.getClass()),
                                BodyCodec.encode(step).json()))
                        .toList());
    }

    /** The directive of a kept text. */
    static Issued directiveOf(String whole) {
        Kept kept = BodyCodec.decode(body(whole), Kept.class);
        return new Issued(
                kept.details(),
                kept.told(),
                kept.conclusion(),
                kept.steps().stream()
                        .map(step -> (Step) BodyCodec.decode(body(step.body()), TYPES.classOf(step.type())))
                        .toList());
    }

    private static EventBody body(String json) {
        return new EventBody(json.getBytes(StandardCharsets.UTF_8));
    }
}
