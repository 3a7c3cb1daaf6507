package vn.liem.monitoring.figures;

import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.fact.HeldCase;
import vn.liem.monitoring.figures.PeriodicReportCommand.CommentOnReport;
import vn.liem.monitoring.figures.PeriodicReportCommand.DraftReport;
import vn.liem.monitoring.figures.PeriodicReportCommand.SignReport;
import vn.liem.monitoring.figures.PeriodicReportEvent.ReportCommented;
import vn.liem.monitoring.figures.PeriodicReportEvent.ReportDrafted;
import vn.liem.monitoring.figures.PeriodicReportEvent.ReportSigned;

class PeriodicReportTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 6, 30);
    private static final LocalDate NEXT_DAY = LAST.plusDays(1);
    private static final String HELD = "case:0199b0a4-7c1e-7000-8000-000000000001";
    private static final AskedPeriod HALF = new AskedPeriod(FIRST, LAST, LAST, Optional.of("T01"), Optional.empty());
    private static final Comment CHECKED = new Comment("cases.instituted", Remark.CHECKED, "officer-1");
    private static final PeriodicReportDecider DECIDER = new PeriodicReportDecider();

    @Test
    void a_report_is_drafted_once() {
        given(DECIDER).when(new DraftReport(HALF)).then(new ReportDrafted(HALF));
        given(DECIDER, new ReportDrafted(HALF)).when(new DraftReport(HALF)).thenNothing();
        AskedPeriod other = new AskedPeriod(FIRST, NEXT_DAY, LAST, Optional.empty(), Optional.empty());
        given(DECIDER, new ReportDrafted(HALF))
                .when(new DraftReport(other))
                .thenRefused(PeriodicReportRefusal.DRAFTED_ALREADY);
    }

    @Test
    void a_draft_is_remarked_on_and_a_signed_report_is_not() {
        given(DECIDER, new ReportDrafted(HALF))
                .when(new CommentOnReport(CHECKED))
                .then(new ReportCommented(CHECKED));
        given(DECIDER, new ReportDrafted(HALF), new ReportCommented(CHECKED))
                .when(new CommentOnReport(CHECKED))
                .thenNothing();
        given(DECIDER).when(new CommentOnReport(CHECKED)).thenRefused(PeriodicReportRefusal.NOT_DRAFTED);
        given(DECIDER, new ReportDrafted(HALF), new ReportSigned(snapshot()))
                .when(new CommentOnReport(CHECKED))
                .thenRefused(PeriodicReportRefusal.SIGNED_ALREADY);
    }

    @Test
    void who_signs_names_exactly_the_cases_that_are_held() {
        given(DECIDER, new ReportDrafted(HALF))
                .when(new SignReport(snapshot(HELD), List.of(HELD), NEXT_DAY))
                .then(new ReportSigned(snapshot(HELD)));
        given(DECIDER, new ReportDrafted(HALF))
                .when(new SignReport(snapshot(HELD), List.of(), NEXT_DAY))
                .thenRefused(PeriodicReportRefusal.HELD_CASES_NOT_NAMED);
        given(DECIDER, new ReportDrafted(HALF))
                .when(new SignReport(snapshot(), List.of(HELD), NEXT_DAY))
                .thenRefused(PeriodicReportRefusal.HELD_CASES_NOT_NAMED);
    }

    @Test
    void a_report_is_signed_after_its_period_and_once() {
        given(DECIDER, new ReportDrafted(HALF))
                .when(new SignReport(snapshot(), List.of(), LAST.minusDays(1)))
                .thenRefused(PeriodicReportRefusal.PERIOD_NOT_OVER);
        given(DECIDER)
                .when(new SignReport(snapshot(), List.of(), NEXT_DAY))
                .thenRefused(PeriodicReportRefusal.NOT_DRAFTED);
        given(DECIDER, new ReportDrafted(HALF), new ReportSigned(snapshot()))
                .when(new SignReport(snapshot(), List.of(), NEXT_DAY))
                .thenNothing();
        given(DECIDER, new ReportDrafted(HALF), new ReportSigned(snapshot()))
                .when(new SignReport(snapshot(HELD), List.of(HELD), NEXT_DAY))
                .thenRefused(PeriodicReportRefusal.SIGNED_ALREADY);
    }

    private static Snapshot snapshot(String... held) {
        return new Snapshot(
                List.of(new LogPosition("case-service/1", 12)),
                Stream.of(held)
                        .map(subject -> new HeldCase("case-service/1", subject, 7))
                        .toList(),
                List.of(new FrozenFigure("cases.instituted", 1, Optional.of("3"), Optional.empty())),
                List.of(),
                "0".repeat(64));
    }
}
