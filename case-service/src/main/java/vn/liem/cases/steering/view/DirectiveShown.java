package vn.liem.cases.steering.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.steering.ConclusionOfMeeting;
import vn.liem.cases.steering.Directive.Issued;
import vn.liem.cases.steering.DirectiveCourse;
import vn.liem.cases.steering.DirectiveDetails;
import vn.liem.cases.steering.DirectiveSource;
import vn.liem.cases.steering.DirectiveStanding;
import vn.liem.cases.steering.DirectiveTold;
import vn.liem.kernel.SealedText;

/**
 * A directive as it is shown; what is to be done stays sealed, and is opened for those who may.
 *
 * @param conclusion the conclusion of a meeting that it carries out
 * @param dueOn the last day as it was set first
 * @param lastDay the last day with all extensions
 * @param overdue whether it is open past its last day today (quá hạn)
 * @param percentDone how much is done by the last report of its owner
 * @param closedOn when it was verified as done or cancelled
 * @param urges how often its owner was urged
 * @param toldByRegister what a register tells of it
 * @param steps what was recorded in the system, by the legal days
 */
public record DirectiveShown(
        UUID id,
        long version,
        String number,
        DirectiveSource source,
        LocalDate issuedOn,
        String issuedBy,
        String addressedTo,
        Optional<UUID> caseId,
        Optional<ConclusionOfMeeting> conclusion,
        Optional<String> sealedTitle,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> lastDay,
        DirectiveStanding standing,
        boolean overdue,
        Optional<Integer> percentDone,
        Optional<LocalDate> closedOn,
        int urges,
        DirectiveTold toldByRegister,
        List<DirectiveStepShown> steps) {

    static DirectiveShown of(UUID id, long version, Issued directive, LocalDate today) {
        DirectiveDetails details = directive.details();
        DirectiveCourse course = DirectiveCourse.of(directive);
        return new DirectiveShown(
                id,
                version,
                details.number(),
                details.source(),
                details.issuedOn(),
                details.issuedBy(),
                details.addressedTo(),
                details.caseId(),
                directive.conclusion(),
                details.title().map(SealedText::value),
                details.dueOn(),
                course.dueOn(),
                course.standing(),
                course.isOverdueOn(today),
                course.percentDone(),
                course.closedOn(),
                course.urges(),
                directive.told(),
                directive.steps().stream().map(DirectiveStepShown::of).toList());
    }
}
