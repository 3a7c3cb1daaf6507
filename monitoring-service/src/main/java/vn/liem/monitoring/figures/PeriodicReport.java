package vn.liem.monitoring.figures;

import java.util.ArrayList;
import java.util.List;
import vn.liem.monitoring.figures.PeriodicReportEvent.ReportCommented;
import vn.liem.monitoring.figures.PeriodicReportEvent.ReportDrafted;
import vn.liem.monitoring.figures.PeriodicReportEvent.ReportSigned;
import vn.liem.monitoring.figures.PeriodicReportEvent.ReportSignedFirst;

/** Where a periodic report stands. */
public sealed interface PeriodicReport {

    /** There is none. */
    record NotDrafted() implements PeriodicReport {}

    /** It is a draft; its figures move with the facts. */
    record Drafted(AskedPeriod asked, List<Comment> comments) implements PeriodicReport {
        public Drafted {
            comments = List.copyOf(comments);
        }
    }

    /** It is signed and frozen. */
    record Signed(AskedPeriod asked, List<Comment> comments, Snapshot snapshot) implements PeriodicReport {
        public Signed {
            comments = List.copyOf(comments);
        }
    }

    /** Where the event leads. */
    default PeriodicReport after(PeriodicReportEvent event) {
        return switch (event) {
            case ReportDrafted(var asked) -> new Drafted(asked, List.of());
            case ReportCommented(var comment) ->
                switch (this) {
                    case NotDrafted _ -> this;
                    case Drafted(var asked, var comments) -> new Drafted(asked, added(comments, comment));
                    case Signed(var asked, var comments, var snapshot) ->
                        new Signed(asked, added(comments, comment), snapshot);
                };
            case ReportSignedFirst(var first) -> signed(first.snapshot());
            case ReportSigned(var snapshot) -> signed(snapshot);
        };
    }

    /** A signed report never changes: what was signed first stands. */
    private PeriodicReport signed(Snapshot snapshot) {
        return switch (this) {
            case NotDrafted _, Signed _ -> this;
            case Drafted(var asked, var comments) -> new Signed(asked, comments, snapshot);
        };
    }

    private static List<Comment> added(List<Comment> before, Comment more) {
        List<Comment> after = new ArrayList<>(before);
        after.add(more);
        return after;
    }
}
