package vn.liem.cases.steering;

import static vn.liem.cases.steering.DirectiveFixtures.DETAILS;
import static vn.liem.cases.steering.DirectiveFixtures.ISSUE;
import static vn.liem.cases.steering.DirectiveFixtures.ISSUED;
import static vn.liem.cases.steering.DirectiveFixtures.KEY;
import static vn.liem.cases.steering.DirectiveFixtures.SEALED;
import static vn.liem.cases.steering.DirectiveFixtures.day;
import static vn.liem.cases.steering.DirectiveFixtures.details;
import static vn.liem.testsupport.Given.given;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.cases.steering.DirectiveCommand.CorrectDirective;
import vn.liem.cases.steering.DirectiveCommand.IssueOnConclusion;
import vn.liem.cases.steering.DirectiveCommand.NameConclusion;
import vn.liem.cases.steering.DirectiveEvent.DirectiveConclusionNamed;
import vn.liem.cases.steering.DirectiveEvent.DirectiveCorrected;
import vn.liem.cases.steering.DirectiveEvent.DirectiveIssued;

/** A conclusion of a meeting becomes a directive. */
class DirectiveOnConclusionTest {

    private static final ConclusionOfMeeting SECOND =
            new ConclusionOfMeeting(UUID.fromString("0199b0a4-7c1e-7000-8000-0000000000e1"), 2);
    private static final DirectiveConclusionNamed NAMED = new DirectiveConclusionNamed(Optional.of(SECOND));
    private static final DirectiveDetails OF_AN_AUDIT = new DirectiveDetails(
            DETAILS.number(),
            ISSUED,
            DirectiveSource.AUDIT,
            "T01-NC",
            "T01-CQDT",
            Optional.empty(),
            Optional.of(SEALED),
            Optional.empty());

    private final DirectiveDecider decider = new DirectiveDecider();

    @Test
    void a_directive_is_issued_on_a_conclusion() {
        given(decider).when(new IssueOnConclusion(KEY, DETAILS, SECOND)).then(ISSUE, NAMED);
        given(decider, ISSUE)
                .when(new IssueOnConclusion(KEY, DETAILS, SECOND))
                .thenRefused(DirectiveRefusal.ISSUED_ALREADY);
        given(decider)
                .when(new IssueOnConclusion(KEY, details(Optional.of(day(-1))), SECOND))
                .thenRefused(DirectiveRefusal.DUE_BEFORE_ISSUE);
        given(decider)
                .when(new IssueOnConclusion(KEY, OF_AN_AUDIT, SECOND))
                .thenRefused(DirectiveRefusal.SOURCE_IS_NO_MEETING);
    }

    @Test
    void a_conclusion_is_named_later_or_no_longer() {
        given(decider).when(new NameConclusion(Optional.of(SECOND))).thenRefused(DirectiveRefusal.NOT_ISSUED);
        given(decider, ISSUE).when(new NameConclusion(Optional.of(SECOND))).then(NAMED);
        given(decider, ISSUE, NAMED)
                .when(new NameConclusion(Optional.of(SECOND)))
                .thenNothing();
        given(decider, ISSUE, NAMED)
                .when(new NameConclusion(Optional.empty()))
                .then(new DirectiveConclusionNamed(Optional.empty()));
        given(decider, new DirectiveIssued(KEY, OF_AN_AUDIT))
                .when(new NameConclusion(Optional.of(SECOND)))
                .thenRefused(DirectiveRefusal.SOURCE_IS_NO_MEETING);
    }

    @Test
    void a_register_that_corrects_the_directive_leaves_the_conclusion() {
        DirectiveDetails moved = details(Optional.of(day(90)));
        DirectiveCorrected corrected = new DirectiveCorrected(moved, Optional.of(DirectiveTold.nothing()), SEALED);
        given(decider, ISSUE, NAMED)
                .when(new CorrectDirective(moved, Optional.of(DirectiveTold.nothing()), SEALED))
                .then(corrected);
        given(decider, ISSUE, NAMED, corrected)
                .when(new NameConclusion(Optional.of(SECOND)))
                .thenNothing();
    }
}
