package vn.liem.investigation.appraisal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.liem.investigation.appraisal.Appraisal.Requested;
import vn.liem.procedure.Profile;
import vn.liem.procedure.due.DueAnswer;
import vn.liem.procedure.due.DueQuestion;
import vn.liem.procedure.due.NetTime;
import vn.liem.procedure.due.NetTime.Bound;
import vn.liem.procedure.due.NetTime.Wait;
import vn.liem.procedure.law.Limit.Countable;

/** How long a request may take and has taken: the days on which documents were awaited are not counted. */
public final class AppraisalTime {

    private static final NetTime NET = new NetTime(Profile.vietnam());

    private AppraisalTime() {}

    /**
     * When it is due, or why there is no date; nothing where the body has not got the complete file yet.
     *
     * @param asOf until when documents that have not come are awaited
     */
    public static Optional<DueAnswer> due(Requested appraisal, LocalDate asOf) {
        return appraisal
                .receipt()
                .map(receipt -> NET.answer(
                        question(appraisal.request(), receipt.receivedOn()),
                        lengths(appraisal.extensions()),
                        waits(appraisal, asOf)));
    }

    /** How many days it has taken since the receipt, less those of waiting. */
    public static Optional<Long> netDays(Requested appraisal, LocalDate asOf) {
        return appraisal
                .receipt()
                .map(receipt -> ChronoUnit.DAYS.between(
                                receipt.receivedOn(), appraisal.overOn().orElse(asOf))
                        - daysWaited(appraisal, asOf));
    }

    /** On how many days documents were awaited, with those that a register tells. */
    public static int daysWaited(Requested appraisal, LocalDate asOf) {
        return NetTime.days(waits(appraisal, asOf))
                + appraisal.waiting().map(WaitingTold::days).orElse(0);
    }

    /** What the profile says to the first so many extensions. */
    static Bound bound(Requested appraisal, LocalDate receivedOn, int extensions) {
        return NET.bound(
                question(appraisal.request(), receivedOn),
                lengths(appraisal.extensions().subList(0, extensions)));
    }

    /** What the profile says to the extensions, where there are any. */
    public static Optional<Bound> bound(Requested appraisal) {
        int extensions = appraisal.extensions().size();
        return extensions == 0
                ? Optional.empty()
                : appraisal.receipt().map(receipt -> bound(appraisal, receipt.receivedOn(), extensions));
    }

    private static List<Wait> waits(Requested appraisal, LocalDate asOf) {
        LocalDate end = appraisal.overOn().orElse(asOf);
        return appraisal.askings().stream()
                .map(one -> new Wait(
                        one.askedOn(),
                        later(one.askedOn(), appraisal.cameOn(one).orElse(end))))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<Countable> lengths(List<AppraisalExtension> extensions) {
        return extensions.stream().map(one -> one.in().of(one.length())).toList();
    }

    private static DueQuestion question(AppraisalRequest request, LocalDate receivedOn) {
        return switch (request.kind()) {
            case VALUATION -> NET.valuation(receivedOn, request.dueOn());
            case EXPERTISE -> NET.expertise(receivedOn, request.matter().map(ExpertiseMatter::code), request.dueOn());
        };
    }
}
