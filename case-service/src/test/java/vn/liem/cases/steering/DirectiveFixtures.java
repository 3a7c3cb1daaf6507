package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.cases.steering.DirectiveEvent.DirectiveCancelled;
import vn.liem.cases.steering.DirectiveEvent.DirectiveIssued;
import vn.liem.cases.steering.DirectiveEvent.DirectiveProgressReported;
import vn.liem.cases.steering.DirectiveEvent.DirectiveRejectedAsNotDone;
import vn.liem.cases.steering.DirectiveEvent.DirectiveReportedDone;
import vn.liem.cases.steering.DirectiveEvent.DirectiveVerifiedDone;
import vn.liem.kernel.SealedText;

/** Directives of the tests, by how far they have come. */
final class DirectiveFixtures {

    static final String KEY = "p1.key-1.AAAA";
    static final SealedText SEALED = new SealedText("s1.key-1.AAAA");
    static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);
    static final LocalDate DUE = ISSUED.plusDays(60);
    static final DirectiveDetails DETAILS = details(Optional.of(DUE));
    static final DirectiveIssued ISSUE = new DirectiveIssued(KEY, DETAILS);

    private DirectiveFixtures() {}

    static List<DirectiveEvent> historyTo(DirectiveStanding standing) {
        return switch (standing) {
            case ISSUED -> List.of(ISSUE);
            case IN_PROGRESS -> List.of(ISSUE, progress(10));
            case REPORTED_DONE -> List.of(ISSUE, done(20));
            case NOT_DONE -> List.of(ISSUE, done(20), rejected(25));
            case VERIFIED_DONE -> List.of(ISSUE, done(20), verified(25));
            case CANCELLED -> List.of(ISSUE, new DirectiveCancelled(day(25), SEALED));
        };
    }

    static DirectiveDetails details(Optional<LocalDate> dueOn) {
        return new DirectiveDetails(
                "KLCD-1",
                ISSUED,
                DirectiveSource.MEETING,
                "T01-NC",
                "T01-CQDT",
                Optional.empty(),
                Optional.of(SEALED),
                dueOn);
    }

    /** The day so many days after the issue. */
    static LocalDate day(int days) {
        return ISSUED.plusDays(days);
    }

    static DirectiveProgressReported progress(int days) {
        return new DirectiveProgressReported(day(days), 50, Optional.empty());
    }

    static DirectiveReportedDone done(int days) {
        return new DirectiveReportedDone(day(days), Optional.empty());
    }

    static DirectiveRejectedAsNotDone rejected(int days) {
        return new DirectiveRejectedAsNotDone(day(days), SEALED);
    }

    static DirectiveVerifiedDone verified(int days) {
        return new DirectiveVerifiedDone(day(days));
    }
}
