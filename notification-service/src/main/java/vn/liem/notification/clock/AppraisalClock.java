package vn.liem.notification.clock;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.clock.ClockRule;
import vn.liem.procedure.due.DueAnswer;
import vn.liem.procedure.due.DueAnswer.Due;
import vn.liem.procedure.due.NetTime.Bound;
import vn.liem.procedure.law.Citation;
import vn.liem.procedure.law.DeadlineRow;

/**
 * A clock of a request, as it is shown.
 *
 * @param from what started it
 * @param owner the body whose turn it is
 * @param recordedOn the day on which what started it was recorded, where that was told
 * @param stated the last day that the request states for it, where it does
 * @param awaitedSince since when documents are awaited, where the time stands still
 */
record AppraisalClock(
        Profile profile,
        ClockRule rule,
        Noted from,
        Optional<String> owner,
        Optional<LocalDate> recordedOn,
        Optional<LocalDate> stated,
        Optional<ClockEnd> end,
        Optional<LocalDate> awaitedSince) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** How it stands by what the law says to its end and to its extensions. */
    ClockLine line(DueAnswer answer, Optional<Bound> bound) {
        return switch (answer) {
            case Due due -> due(due, bound);
            case DueAnswer.NoDate(var why) -> without(why);
            case DueAnswer.Wrong(var why) -> without(why);
        };
    }

    private ClockLine due(Due due, Optional<Bound> bound) {
        List<Wording> steps = new ArrayList<>(due.sentences());
        bound.flatMap(AppraisalClock::finding).ifPresent(steps::add);
        awaitedSince.map(AppraisalClock::standsStill).ifPresent(steps::add);
        return line(
                due.row(),
                Optional.of(due.counted().nominal()),
                Optional.of(due.counted().due()),
                Optional.empty(),
                new Explained(
                        Sentence.of(rule.name()),
                        rule.startedBy(),
                        false,
                        due.row().map(row -> Sentence.of(new Citation(row.article()).wording())),
                        steps.stream().map(Sentence::of).toList(),
                        due.counted().explanation().skipped().stream()
                                .map(day -> new Explained.PassedOver(day.day(), Sentence.of(day.why())))
                                .toList()));
    }

    /** Where the law gives no day, the one that the request states stands by itself. */
    private ClockLine without(Wording why) {
        return line(
                Optional.empty(),
                stated,
                stated,
                stated.isPresent() ? Optional.empty() : Optional.of(Sentence.of(why)),
                new Explained(
                        Sentence.of(rule.name()),
                        rule.startedBy(),
                        false,
                        Optional.empty(),
                        Stream.of(stated.map(AppraisalClock::asStated), stated.map(_ -> why))
                                .flatMap(Optional::stream)
                                .map(Sentence::of)
                                .toList(),
                        List.of()));
    }

    private ClockLine line(
            Optional<DeadlineRow> row,
            Optional<LocalDate> nominalOn,
            Optional<LocalDate> dueOn,
            Optional<Sentence> notKnown,
            Explained explained) {
        return new ClockLine(
                new ClockKey(rule.clock(), from.event()),
                from.occurredOn(),
                row.map(DeadlineRow::id),
                nominalOn,
                dueOn,
                notKnown,
                explained,
                owner,
                recordedOn,
                Optional.empty(),
                end);
    }

    /** The clock of this name in the profile. */
    static ClockRule rule(Profile profile, String clock) {
        return profile.clocks().started().stream()
                .filter(known -> known.clock().equals(clock))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the profile has no clock " + clock));
    }

    private static Wording asStated(LocalDate day) {
        return new Wording(
                "Ngày hết hạn là ngày ghi trong văn bản yêu cầu: %s.".formatted(DAY.format(day)),
                "It ends on the day that the request states: %s.".formatted(DAY.format(day)));
    }

    private static Wording standsStill(LocalDate since) {
        return new Wording(
                "Từ ngày %s chờ hồ sơ, tài liệu bổ sung: thời hạn tạm dừng.".formatted(DAY.format(since)),
                "Documents are awaited since %s: the time stands still.".formatted(DAY.format(since)));
    }

    private static Optional<Wording> finding(Bound bound) {
        return switch (bound) {
            case Bound.Fits _ -> Optional.empty();
            case Bound.NotInProfile(var why) -> Optional.of(why);
            case Bound.TooLong _ ->
                Optional.of(new Wording("Dài hơn thời hạn pháp luật cho phép.", "This is longer than the law allows."));
            case Bound.OneTooMany(var _, var allowed) ->
                Optional.of(new Wording(
                        "Vượt số lần gia hạn: pháp luật cho phép %d lần.".formatted(allowed),
                        "One extension too many: the law allows %d.".formatted(allowed)));
        };
    }
}
