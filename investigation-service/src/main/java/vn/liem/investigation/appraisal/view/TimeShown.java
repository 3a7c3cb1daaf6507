package vn.liem.investigation.appraisal.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.investigation.appraisal.Appraisal.Requested;
import vn.liem.investigation.appraisal.AppraisalTime;
import vn.liem.procedure.Wording;
import vn.liem.procedure.due.DueAnswer;
import vn.liem.procedure.due.DueAnswer.Due;
import vn.liem.procedure.due.NetTime.Bound;
import vn.liem.procedure.law.Citation;
import vn.liem.procedure.law.DeadlineRow;

/**
 * How the time of a request stands on a day.
 *
 * @param dueOn when it is due; while documents are awaited, as if they came on this day
 * @param row the row of the profile
 * @param daysLeft how many days are left, 0 on the last one, negative where it is overdue; none where an answer came
 * @param daysLate how many days the conclusion came, or is, after that day
 * @param daysWaited on how many days documents were awaited
 * @param netDays how many days it has taken since the receipt, less those of waiting
 * @param steps how the day was counted, sentence by sentence; what is not verified says so
 * @param notKnown why there is no such day, where there is none
 */
public record TimeShown(
        Optional<LocalDate> dueOn,
        Optional<String> row,
        Optional<Wording> article,
        Optional<Long> daysLeft,
        Optional<Long> daysLate,
        int daysWaited,
        Optional<Long> netDays,
        List<Wording> steps,
        Optional<Wording> notKnown) {

    private static final Wording NOT_RECEIVED = new Wording(
            "Tổ chức chưa xác nhận đã nhận yêu cầu và hồ sơ đầy đủ nên thời hạn chưa bắt đầu.",
            "The body has not said that it has the request with its complete file, so the time has not begun.");

    static TimeShown of(Requested appraisal, LocalDate asOf) {
        return AppraisalTime.due(appraisal, asOf)
                .map(answer -> of(appraisal, answer, asOf))
                .orElseGet(() -> without(appraisal, NOT_RECEIVED, asOf));
    }

    private static TimeShown of(Requested appraisal, DueAnswer answer, LocalDate asOf) {
        return switch (answer) {
            case DueAnswer.NoDate(var why) -> without(appraisal, why, asOf);
            case DueAnswer.Wrong(var why) -> without(appraisal, why, asOf);
            case Due due ->
                new TimeShown(
                        Optional.of(due.counted().due()),
                        due.row().map(DeadlineRow::id),
                        due.row().map(known -> new Citation(known.article()).wording()),
                        left(appraisal, due.counted().due(), asOf),
                        late(appraisal, due.counted().due(), asOf),
                        AppraisalTime.daysWaited(appraisal, asOf),
                        AppraisalTime.netDays(appraisal, asOf),
                        steps(appraisal, due),
                        Optional.empty());
        };
    }

    /** Where the law gives no day, the one that the document states stands by itself. */
    private static TimeShown without(Requested appraisal, Wording why, LocalDate asOf) {
        Optional<LocalDate> stated = appraisal.request().dueOn();
        return new TimeShown(
                stated,
                Optional.empty(),
                Optional.empty(),
                stated.flatMap(day -> left(appraisal, day, asOf)),
                stated.flatMap(day -> late(appraisal, day, asOf)),
                AppraisalTime.daysWaited(appraisal, asOf),
                AppraisalTime.netDays(appraisal, asOf),
                List.of(),
                Optional.of(why));
    }

    private static Optional<Long> left(Requested appraisal, LocalDate dueOn, LocalDate asOf) {
        return appraisal.overOn().isPresent() ? Optional.empty() : Optional.of(ChronoUnit.DAYS.between(asOf, dueOn));
    }

    private static Optional<Long> late(Requested appraisal, LocalDate dueOn, LocalDate asOf) {
        return Optional.of(ChronoUnit.DAYS.between(dueOn, appraisal.overOn().orElse(asOf)))
                .filter(days -> days > 0);
    }

    private static List<Wording> steps(Requested appraisal, Due due) {
        List<Wording> steps = new ArrayList<>(due.sentences());
        AppraisalTime.bound(appraisal).flatMap(TimeShown::unbound).ifPresent(steps::add);
        appraisal.waiting().map(told -> toldByRegister(told.days())).ifPresent(steps::add);
        return steps;
    }

    private static Optional<Wording> unbound(Bound bound) {
        return switch (bound) {
            case Bound.NotInProfile(var why) -> Optional.of(why);
            case Bound.Fits _, Bound.TooLong _, Bound.OneTooMany _ -> Optional.empty();
        };
    }

    private static Wording toldByRegister(int days) {
        return new Wording(
                "Sổ ghi %d ngày chờ nhưng không ghi từ ngày nào: số ngày này được trừ khi tính số ngày thực, không kéo dài thời hạn."
                        .formatted(days),
                "The register tells %d days of waiting and not when: they are taken off the net days and lengthen nothing."
                        .formatted(days));
    }
}
