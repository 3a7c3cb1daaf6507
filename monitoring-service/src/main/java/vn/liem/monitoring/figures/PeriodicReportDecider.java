package vn.liem.monitoring.figures;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.util.Set;
import java.util.stream.Collectors;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.monitoring.fact.HeldCase;
import vn.liem.monitoring.figures.PeriodicReport.Drafted;
import vn.liem.monitoring.figures.PeriodicReport.NotDrafted;
import vn.liem.monitoring.figures.PeriodicReport.Signed;
import vn.liem.monitoring.figures.PeriodicReportCommand.CommentOnReport;
import vn.liem.monitoring.figures.PeriodicReportCommand.DraftReport;
import vn.liem.monitoring.figures.PeriodicReportCommand.SignReport;
import vn.liem.monitoring.figures.PeriodicReportEvent.ReportCommented;
import vn.liem.monitoring.figures.PeriodicReportEvent.ReportDrafted;
import vn.liem.monitoring.figures.PeriodicReportEvent.ReportSigned;

/** What may be done with a periodic report: drafted, remarked on, signed once, and never changed after that. */
public final class PeriodicReportDecider
        implements Decider<PeriodicReportCommand, PeriodicReport, PeriodicReportEvent> {

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
            case Drafted(var asked, var _)
            when asked.asOf().isAfter(signature.on()) || asked.to().isAfter(signature.on()) ->
                refuse(PeriodicReportRefusal.PERIOD_NOT_OVER);
            case Drafted _ when !namesEach(signature) -> refuse(PeriodicReportRefusal.HELD_CASES_NOT_NAMED);
            case Drafted _ -> accept(new ReportSigned(signature.snapshot()));
            case Signed(var _, var _, var snapshot) when snapshot.equals(signature.snapshot()) -> nothing();
            case Signed _ -> refuse(PeriodicReportRefusal.SIGNED_ALREADY);
        };
    }

    private static boolean namesEach(SignReport signature) {
        Set<String> held =
                signature.snapshot().held().stream().map(HeldCase::subject).collect(Collectors.toSet());
        return held.equals(Set.copyOf(signature.named()));
    }
}
