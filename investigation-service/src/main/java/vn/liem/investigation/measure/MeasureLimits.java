package vn.liem.investigation.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.Profile;
import vn.liem.procedure.due.HeldPeriods;
import vn.liem.procedure.due.StatedPeriods.Period;
import vn.liem.procedure.due.StatedPeriods.Stated;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.law.DeadlineRow;
import vn.liem.procedure.law.Limit;

/** How long each of a person's measures may last, and which last longer or stand in each other's way. */
public final class MeasureLimits {

    private static final HeldPeriods PERIODS = new HeldPeriods(Profile.vietnam());

    private MeasureLimits() {}

    /** A document that breaks a rule. */
    record Misfit(String documentNo, Refusal why) {}

    /** What the law says to the length of the measure; nothing where it knows no limit for such a measure. */
    public static Optional<Stated> of(Measure measure, Measures all) {
        return of(measure, all, Optional.empty());
    }

    /**
     * The same by a charge that was changed since the order.
     *
     * @param charge the clause of now; without one that of the order counts
     */
    public static Optional<Stated> of(Measure measure, Measures all, Optional<Clause> charge) {
        MeasureOrder order = measure.order();
        List<LocalDate> ends = measure.statedEnds();
        return ends.isEmpty()
                ? Optional.empty()
                : order.kind()
                        .holding()
                        .map(holding -> PERIODS.measure(
                                holding,
                                order.stage(),
                                order.startsOn(),
                                order.judgedOn(),
                                all.detentionsBefore(measure),
                                charge.or(order::charge),
                                all.custodyDaysBefore(measure),
                                ends));
    }

    /** The latest lawful end by the charge of now, where the documents state a later one; what is too long stays recorded. */
    static Optional<LocalDate> lawfulEnd(Measure measure, Measures all, Optional<Clause> charge) {
        return of(measure, all, charge).flatMap(stated -> switch (stated) {
            case Stated.Known(var _, var _, var periods) ->
                periods.stream()
                        .filter(Period::isTooLong)
                        .findFirst()
                        .map(period -> period.most().due());
            case Stated.NotKnown _, Stated.Impossible _, Stated.OneTooMany _ -> Optional.empty();
        });
    }

    /** How many days of custody are taken off the limit of the measure. */
    public static int custodyDaysOff(Measure measure, Measures all) {
        boolean lessCustody = measure.order()
                .kind()
                .holding()
                .filter(holding -> holding.isLessCustodyIn(measure.order().stage()))
                .isPresent();
        return lessCustody ? all.custodyDaysBefore(measure) : 0;
    }

    /** Every document that does not fit among the others. */
    static List<Misfit> misfits(Measures all) {
        return misfits(all, Optional.empty());
    }

    /** The same by the charge of now, where that is told. */
    static List<Misfit> misfits(Measures all, Optional<Clause> charge) {
        List<Misfit> misfits = new ArrayList<>();
        List<Measure> before = new ArrayList<>();
        for (Measure one : all.all()) {
            heldAlready(one, before).ifPresent(misfits::add);
            misfits.addAll(ofExtensions(one));
            of(one, all, charge).ifPresent(stated -> misfits.addAll(ofLength(one, stated, all)));
            before.add(one);
        }
        return misfits;
    }

    private static Optional<Misfit> heldAlready(Measure one, List<Measure> before) {
        return before.stream()
                .filter(earlier -> excludes(earlier.order().kind(), one.order().kind()))
                .filter(earlier -> earlier.lastDay()
                        .filter(last -> one.order().startsOn().isBefore(last))
                        .isPresent())
                .findFirst()
                .map(_ -> new Misfit(one.documentNo(), MeasureRefusal.ALREADY_HELD));
    }

    // A detention may begin before the custody is over, and ends it.
    private static boolean excludes(MeasureKind earlier, MeasureKind later) {
        return switch (earlier) {
            case CUSTODY -> later == MeasureKind.CUSTODY;
            case DETENTION -> later == MeasureKind.CUSTODY || later == MeasureKind.DETENTION;
            case EMERGENCY_HOLD, ARREST, GUARANTEE, BAIL, RESIDENCE_BAN, EXIT_BAN -> false;
        };
    }

    private static List<Misfit> ofExtensions(Measure measure) {
        List<Misfit> misfits = new ArrayList<>();
        Optional<LocalDate> end = measure.order().endsOn();
        for (MeasureExtension extension : measure.extensions()) {
            ofExtension(measure, extension, end).ifPresent(why -> misfits.add(new Misfit(extension.documentNo(), why)));
            end = Optional.of(extension.endsOn());
        }
        return misfits;
    }

    private static Optional<Refusal> ofExtension(
            Measure measure, MeasureExtension extension, Optional<LocalDate> before) {
        if (before.isEmpty()) {
            return Optional.of(MeasureRefusal.NOTHING_TO_EXTEND);
        }
        boolean over = measure.ending()
                .filter(known -> extension.decidedOn().isAfter(known.end().endedOn()))
                .isPresent();
        if (over || extension.decidedOn().isAfter(before.get())) {
            return Optional.of(MeasureRefusal.EXTENDED_AFTER_ITS_END);
        }
        if (!extension.endsOn().isAfter(before.get())) {
            return Optional.of(MeasureRefusal.EXTENSION_NOT_LONGER);
        }
        if (measure.order().before().isPresent()) {
            return Optional.of(MeasureRefusal.COURTS_ORDER_ANEW);
        }
        return switch (measure.order().kind()) {
            case CUSTODY ->
                extension.by() == GrantedBy.INVESTIGATION_AGENCY
                        ? Optional.empty()
                        : Optional.of(MeasureRefusal.CUSTODY_EXTENDED_BY_OTHERS);
            case DETENTION ->
                extension.by() == GrantedBy.INVESTIGATION_AGENCY
                        ? Optional.of(MeasureRefusal.DETENTION_EXTENDED_BY_OTHERS)
                        : Optional.empty();
            case EMERGENCY_HOLD, ARREST, GUARANTEE, BAIL, RESIDENCE_BAN, EXIT_BAN -> Optional.empty();
        };
    }

    private static List<Misfit> ofLength(Measure measure, Stated stated, Measures all) {
        return switch (stated) {
            case Stated.NotKnown _ -> List.of();
            case Stated.Impossible(var why) ->
                List.of(new Misfit(
                        measure.documentNo(),
                        BeyondTheLaw.notCountable(why, measure.order().kind().article())));
            case Stated.OneTooMany(var row, var allowed) ->
                List.of(new Misfit(measure.extensions().getLast().documentNo(), BeyondTheLaw.oneTooMany(row, allowed)));
            case Stated.Known known -> ofPeriods(measure, known, all);
        };
    }

    private static List<Misfit> ofPeriods(Measure measure, Stated.Known known, Measures all) {
        DeadlineRow row = known.row();
        List<Period> periods = known.periods();
        List<Misfit> misfits = new ArrayList<>();
        for (int turn = 0; turn < periods.size(); turn++) {
            Period period = periods.get(turn);
            String document = turn == 0
                    ? measure.documentNo()
                    : measure.extensions().get(turn - 1).documentNo();
            if (period.isTooLong()) {
                misfits.add(new Misfit(document, BeyondTheLaw.tooLong(row, known.before(), period)));
            }
            if (turn > 0) {
                grantedByOthers(measure.extensions().get(turn - 1), row, period)
                        .ifPresent(why -> misfits.add(new Misfit(document, why)));
            }
        }
        longerInAll(measure, row, all).ifPresent(misfits::add);
        return misfits;
    }

    private static Optional<Refusal> grantedByOthers(MeasureExtension extension, DeadlineRow row, Period period) {
        return period.term()
                .flatMap(term -> term.approver())
                .filter(_ -> extension.by() != GrantedBy.PROCURATOR_GENERAL)
                .map(approver -> BeyondTheLaw.grantedByOthers(row, approver));
    }

    /** Several detentions in the investigation last no longer in all than the class allows. */
    private static Optional<Misfit> longerInAll(Measure measure, DeadlineRow row, Measures all) {
        List<Measure> earlier = all.all().stream()
                .filter(MeasureLimits::isDetentionOfInvestigation)
                .filter(one -> one.order().startsOn().isBefore(measure.order().startsOn()))
                .toList();
        if (!isDetentionOfInvestigation(measure)
                || earlier.isEmpty()
                || !(row.limit() instanceof Limit.ThirtyDayMonths(var months))) {
            return Optional.empty();
        }
        int most = Limit.DAYS_OF_A_DETENTION_MONTH
                * (months
                        + row.terms().extensions().stream()
                                .mapToInt(term -> term.most().length())
                                .sum());
        long days = daysIn(measure, all)
                + earlier.stream().mapToLong(one -> daysIn(one, all)).sum();
        return days > most
                ? Optional.of(new Misfit(
                        measure.extensions().isEmpty()
                                ? measure.documentNo()
                                : measure.extensions().getLast().documentNo(),
                        BeyondTheLaw.longerInAll(row, days, most)))
                : Optional.empty();
    }

    /** Whether it is a detention that serves the investigation, and may not outlast it (CPC 173). */
    public static boolean isDetentionOfInvestigation(Measure one) {
        return one.order()
                .kind()
                .holding()
                .filter(holding -> holding.isForInvestigation(one.order().stage()))
                .isPresent();
    }

    private static long daysIn(Measure detention, Measures all) {
        LocalDate first = detention.order().startsOn();
        return ChronoUnit.DAYS.between(first, detention.lastDay().orElse(first)) + 1 + all.custodyDaysBefore(detention);
    }
}
