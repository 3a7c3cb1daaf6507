package vn.liem.monitoring.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.monitoring.fact.UnreadEvent;
import vn.liem.monitoring.figures.PeriodicReportCommand.CommentOnReport;
import vn.liem.monitoring.figures.PeriodicReportCommand.DraftReport;
import vn.liem.monitoring.figures.PeriodicReportCommand.LastSigned;
import vn.liem.monitoring.figures.PeriodicReportCommand.Seen;
import vn.liem.monitoring.figures.PeriodicReportCommand.SignReport;
import vn.liem.monitoring.figures.PeriodicReportEvent.ReportCommented;
import vn.liem.monitoring.figures.PeriodicReportEvent.ReportDrafted;
import vn.liem.monitoring.figures.PeriodicReportEvent.ReportSigned;
import vn.liem.monitoring.figures.PeriodicReportEvent.ReportSignedFirst;

class PeriodicReportTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 6, 30);
    private static final LocalDate NEXT_DAY = LAST.plusDays(1);
    private static final String LOG = "case-service/1";
    private static final String HASH = "0".repeat(64);
    private static final UnreadEvent UNREAD = new UnreadEvent(LOG, 7, "case:0199b0a4-7c1e-7000-8000-000000000001");
    private static final List<LogPosition> POSITION = List.of(new LogPosition(LOG, 12));
    private static final List<FrozenFigure> FIGURES =
            List.of(new FrozenFigure("cases.instituted", 1, Optional.of("3"), Optional.empty()));
    private static final LastSigned BEFORE =
            new LastSigned(UUID.fromString("0199b0a4-7c1e-7000-8000-0000000000a1"), List.of(new LogPosition(LOG, 12)));
    private static final Optional<LastSigned> NONE = Optional.empty();
    private static final Optional<LocalDate> NOTHING = Optional.empty();
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
    void who_signs_names_exactly_what_could_not_be_read() {
        given(DECIDER, new ReportDrafted(HALF)).when(signing(UNREAD)).then(new ReportSigned(snapshot(UNREAD)));
        given(DECIDER, new ReportDrafted(HALF))
                .when(new SignReport(snapshot(UNREAD), seen(), NONE, NOTHING, NEXT_DAY))
                .thenRefused(PeriodicReportRefusal.UNREAD_NOT_NAMED);
        given(DECIDER, new ReportDrafted(HALF))
                .when(new SignReport(snapshot(), seen(UNREAD), NONE, NOTHING, NEXT_DAY))
                .thenRefused(PeriodicReportRefusal.UNREAD_NOT_NAMED);
    }

    @Test
    void a_report_is_signed_once() {
        given(DECIDER).when(signing()).thenRefused(PeriodicReportRefusal.NOT_DRAFTED);
        given(DECIDER, new ReportDrafted(HALF), new ReportSigned(snapshot()))
                .when(signing())
                .thenNothing();
        given(DECIDER, new ReportDrafted(HALF), new ReportSigned(snapshot()))
                .when(signing(UNREAD))
                .thenRefused(PeriodicReportRefusal.SIGNED_ALREADY);
    }

    @ParameterizedTest(name = "{0} days after its last day")
    @CsvSource({"-1, false", "0, false", "1, true"})
    void a_report_is_signed_after_its_last_day_and_not_on_it(int days, boolean may) {
        LocalDate cutOff = LAST.plusDays(10);
        AskedPeriod late = new AskedPeriod(FIRST, LAST, cutOff, Optional.empty(), Optional.empty());
        AskedPeriod early = new AskedPeriod(FIRST, LAST, LAST.minusDays(10), Optional.empty(), Optional.empty());
        signedOn(HALF, LAST.plusDays(days), may);
        signedOn(late, cutOff.plusDays(days), may);
        signedOn(early, LAST.plusDays(days), may);
    }

    private static void signedOn(AskedPeriod asked, LocalDate day, boolean may) {
        var signing =
                given(DECIDER, new ReportDrafted(asked)).when(new SignReport(snapshot(), seen(), NONE, NOTHING, day));
        if (may) {
            signing.then(new ReportSigned(snapshot()));
        } else {
            signing.thenRefused(PeriodicReportRefusal.PERIOD_NOT_OVER);
        }
    }

    @Test
    void another_draft_than_the_one_that_was_seen_is_not_signed() {
        given(DECIDER, new ReportDrafted(HALF))
                .when(new SignReport(snapshot(), new Seen("1".repeat(64), List.of()), NONE, NOTHING, NEXT_DAY))
                .thenRefused(PeriodicReportRefusal.DRAFT_DIFFERS);
    }

    @Test
    void a_report_takes_up_the_one_that_was_signed_last_and_no_other() {
        AskedPeriod restating = new AskedPeriod(FIRST, LAST, LAST, HALF.scope(), Optional.of(BEFORE.id()));
        Optional<LastSigned> other =
                Optional.of(new LastSigned(UUID.fromString("0199b0a4-7c1e-7000-8000-0000000000a9"), List.of()));
        given(DECIDER, new ReportDrafted(restating))
                .when(new SignReport(snapshot(), seen(), Optional.of(BEFORE), NOTHING, NEXT_DAY))
                .then(new ReportSigned(snapshot()));
        for (Optional<LastSigned> last : List.of(NONE, other)) {
            given(DECIDER, new ReportDrafted(restating))
                    .when(new SignReport(snapshot(), seen(), last, NOTHING, NEXT_DAY))
                    .thenRefused(PeriodicReportRefusal.RESTATES_ANOTHER);
        }
        given(DECIDER, new ReportDrafted(HALF))
                .when(new SignReport(snapshot(), seen(), Optional.of(BEFORE), NOTHING, NEXT_DAY))
                .thenRefused(PeriodicReportRefusal.RESTATES_ANOTHER);
    }

    @Test
    void a_report_counts_what_was_recorded_by_its_cut_off_day_and_what_the_last_one_knew() {
        LocalDate muchLater = LAST.plusDays(20);
        for (LocalDate uncounted : List.of(LAST, LAST.minusDays(3))) {
            given(DECIDER, new ReportDrafted(HALF))
                    .when(new SignReport(snapshot(), seen(), NONE, Optional.of(uncounted), NEXT_DAY))
                    .thenRefused(PeriodicReportRefusal.POSITION_TOO_OLD);
        }
        given(DECIDER, new ReportDrafted(HALF))
                .when(new SignReport(snapshot(), seen(), NONE, Optional.of(NEXT_DAY), NEXT_DAY))
                .then(new ReportSigned(snapshot()));
        given(DECIDER, new ReportDrafted(HALF))
                .when(new SignReport(snapshot(), seen(), NONE, Optional.of(muchLater.minusDays(1)), muchLater))
                .then(new ReportSigned(snapshot()));
        given(DECIDER, new ReportDrafted(HALF))
                .when(new SignReport(snapshot(), seen(), NONE, Optional.of(muchLater.minusDays(2)), muchLater))
                .thenRefused(PeriodicReportRefusal.POSITION_TOO_OLD);
        AskedPeriod restating = new AskedPeriod(FIRST, LAST, LAST, HALF.scope(), Optional.of(BEFORE.id()));
        for (LogPosition further : List.of(new LogPosition(LOG, 13), new LogPosition("trial-service/1", 1))) {
            given(DECIDER, new ReportDrafted(restating))
                    .when(new SignReport(
                            snapshot(),
                            seen(),
                            Optional.of(new LastSigned(BEFORE.id(), List.of(further))),
                            NOTHING,
                            NEXT_DAY))
                    .thenRefused(PeriodicReportRefusal.POSITION_TOO_OLD);
        }
    }

    @Test
    void what_was_signed_in_the_first_form_stands_and_a_second_signature_changes_nothing() {
        FirstSnapshot first = new FirstSnapshot(POSITION, List.of(), FIGURES, List.of(), HASH);
        given(DECIDER, new ReportDrafted(HALF), new ReportSignedFirst(first), new ReportSigned(snapshot(UNREAD)))
                .when(new CommentOnReport(CHECKED))
                .thenRefused(PeriodicReportRefusal.SIGNED_ALREADY);
        assertEquals(
                new PeriodicReport.Signed(
                        HALF, List.of(), new Snapshot(1, POSITION, List.of(), FIGURES, List.of(), HASH)),
                new PeriodicReport.NotDrafted()
                        .after(new ReportDrafted(HALF))
                        .after(new ReportSignedFirst(first))
                        .after(new ReportSigned(snapshot(UNREAD))));
    }

    private static SignReport signing(UnreadEvent... unread) {
        return new SignReport(snapshot(unread), seen(unread), NONE, NOTHING, NEXT_DAY);
    }

    private static Seen seen(UnreadEvent... unread) {
        return new Seen(
                HASH,
                Stream.of(unread)
                        .map(event -> new LogPosition(event.log(), event.pos()))
                        .toList());
    }

    private static Snapshot snapshot(UnreadEvent... unread) {
        return new Snapshot(2, POSITION, List.of(unread), FIGURES, List.of(), HASH);
    }
}
