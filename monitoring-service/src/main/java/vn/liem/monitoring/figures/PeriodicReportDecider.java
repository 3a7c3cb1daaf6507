package vn.liem.monitoring.figures;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.monitoring.figures.PeriodicReport.Drafted;
import vn.liem.monitoring.figures.PeriodicReport.NotDrafted;
import vn.liem.monitoring.figures.PeriodicReport.Signed;
import vn.liem.monitoring.figures.PeriodicReportCommand.CommentOnReport;
import vn.liem.monitoring.figures.PeriodicReportCommand.DraftReport;
import vn.liem.monitoring.figures.PeriodicReportCommand.LastSigned;
import vn.liem.monitoring.figures.PeriodicReportCommand.SignReport;
import vn.liem.monitoring.figures.PeriodicReportEvent.ReportCommented;
import vn.liem.monitoring.figures.PeriodicReportEvent.ReportDrafted;
import vn.liem.monitoring.figures.PeriodicReportEvent.ReportSigned;

/** What may be done with a periodic report: drafted, remarked on, signed once, and never changed after that. */
public final class PeriodicReportDecider
        implements Decider<PeriodicReportCommand, PeriodicReport, PeriodicReportEvent> {

    /** How many days may lie between what a draft left out and the signature. */
    private static final int DRAFT_DAYS = 1;

    @Override
    public PeriodicReport initial() {
        return new NotDrafted();
    }

    @Override
    public Decision<PeriodicReportEvent> decide(PeriodicReportCommand command, PeriodicReport state) {
        return switch (command) {
            case DraftReport(var asked) -> draft(asked, state);
            case CommentOnReport(var comment) -> comment(comment, state);
            case SignReport signature -> sign(signature, state);
        };
    }

    @Override
    public PeriodicReport evolve(PeriodicReport state, PeriodicReportEvent event) {
        return state.after(event);
    }

    private static Decision<PeriodicReportEvent> draft(AskedPeriod asked, PeriodicReport state) {
        return switch (state) {
            case NotDrafted _ -> accept(new ReportDrafted(asked));
            case Drafted(var known, var _) when known.equals(asked) -> nothing();
            case Drafted _, Signed _ -> refuse(PeriodicReportRefusal.DRAFTED_ALREADY);
        };
    }

    private static Decision<PeriodicReportEvent> comment(Comment comment, PeriodicReport state) {
        return switch (state) {
            case NotDrafted _ -> refuse(PeriodicReportRefusal.NOT_DRAFTED);
            // The same remark by the same officer says nothing new.
            case Drafted(var _, var comments) when comments.contains(comment) -> nothing();
            case Drafted _ -> accept(new ReportCommented(comment));
            case Signed _ -> refuse(PeriodicReportRefusal.SIGNED_ALREADY);
        };
    }

    private static Decision<PeriodicReportEvent> sign(SignReport signature, PeriodicReport state) {
        return switch (state) {
            case NotDrafted _ -> refuse(PeriodicReportRefusal.NOT_DRAFTED);
            case Drafted(var asked, var _) -> sign(signature, asked);
            case Signed(var _, var _, var snapshot) when snapshot.equals(signature.snapshot()) -> nothing();
            case Signed _ -> refuse(PeriodicReportRefusal.SIGNED_ALREADY);
        };
    }

    private static Decision<PeriodicReportEvent> sign(SignReport signature, AskedPeriod asked) {
        LocalDate last = lastDay(asked);
        if (!signature.on().isAfter(last)) {
            return refuse(PeriodicReportRefusal.PERIOD_NOT_OVER);
        }
        if (!asked.restates().equals(signature.last().map(LastSigned::id))) {
            return refuse(PeriodicReportRefusal.RESTATES_ANOTHER);
        }
        if (isTooOld(signature, last)) {
            return refuse(PeriodicReportRefusal.POSITION_TOO_OLD);
        }
        if (!signature.seen().sha256().equals(signature.snapshot().sha256())) {
            return refuse(PeriodicReportRefusal.DRAFT_DIFFERS);
        }
        if (!namesEach(signature)) {
            return refuse(PeriodicReportRefusal.UNREAD_NOT_NAMED);
        }
        return accept(new ReportSigned(signature.snapshot()));
    }

    private static LocalDate lastDay(AskedPeriod asked) {
        return asked.to().isAfter(asked.asOf()) ? asked.to() : asked.asOf();
    }

    /** Everything that was recorded by the cut-off day, or before yesterday, is counted; so is all that the last report knew. */
    private static boolean isTooOld(SignReport signature, LocalDate last) {
        boolean leavesOut = signature
                .uncountedOn()
                .filter(day -> !day.isAfter(last) || day.isBefore(signature.on().minusDays(DRAFT_DAYS)))
                .isPresent();
        Map<String, Long> position =
                signature.snapshot().position().stream().collect(Collectors.toMap(LogPosition::log, LogPosition::pos));
        boolean goesBack = signature.last().stream()
                .flatMap(report -> report.position().stream())
                .anyMatch(read -> position.getOrDefault(read.log(), 0L) < read.pos());
        return leavesOut || goesBack;
    }

    private static boolean namesEach(SignReport signature) {
        Set<LogPosition> unread = signature.snapshot().unread().stream()
                .map(event -> new LogPosition(event.log(), event.pos()))
                .collect(Collectors.toSet());
        return unread.equals(Set.copyOf(signature.seen().unread()));
    }
}
