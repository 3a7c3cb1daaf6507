package vn.liem.cases.discipline.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.liem.cases.discipline.DisciplineGap;
import vn.liem.cases.discipline.DisciplineTrack;
import vn.liem.cases.discipline.GapRule;
import vn.liem.procedure.Wording;

/**
 * That one track is decided, and how the other follows.
 *
 * @param gapOn the day from which on it is a gap that the other track is not settled
 * @param matchedOn the day on which the other track was settled
 * @param daysBetween the days from the decision to the settling of the other track, or to the day that is asked for
 * @param open whether it is a gap on that day
 * @param row the row of limits
 * @param explained how the day was counted, or why there is none; what is not verified says so
 */
public record GapShown(
        GapRule rule,
        DisciplineTrack decided,
        DisciplineTrack expected,
        String decisionNo,
        LocalDate decidedOn,
        Optional<LocalDate> gapOn,
        Optional<LocalDate> matchedOn,
        long daysBetween,
        boolean open,
        LocalDate asOf,
        String row,
        List<Wording> explained) {

    static GapShown of(DisciplineGap gap, LocalDate asOf) {
        LocalDate until = gap.matchedOn().filter(on -> !on.isAfter(asOf)).orElse(asOf);
        return new GapShown(
                gap.rule(),
                gap.rule().after(),
                gap.rule().expected(),
                gap.decisionNo(),
                gap.decidedOn(),
                gap.gapOn(),
                gap.matchedOn(),
                ChronoUnit.DAYS.between(gap.decidedOn(), until),
                gap.isOpenOn(asOf),
                asOf,
                gap.rule().row(),
                gap.explained());
    }
}
