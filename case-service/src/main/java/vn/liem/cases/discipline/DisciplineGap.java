package vn.liem.cases.discipline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.cases.discipline.DisciplineMatter.Registered;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.due.DueAnswer;
import vn.liem.procedure.due.DueDates;
import vn.liem.procedure.due.DueQuestion;

/**
 * That one track is decided and the other is not, as far as the papers of a matter say: it follows from their legal days
 * alone, in whatever order they were recorded.
 *
 * @param decisionNo the first decision of the one track that stands
 * @param gapOn the day from which on it is a gap, where the other track is not settled by then
 * @param matchedOn the day on which the other track was settled: by a decision that stands, or without discipline
 * @param explained how the day was counted, or why there is none
 */
public record DisciplineGap(
        GapRule rule,
        String decisionNo,
        LocalDate decidedOn,
        Optional<LocalDate> gapOn,
        Optional<LocalDate> matchedOn,
        List<Wording> explained) {

    /** One for each track that is decided while the other one may have to be; an organisation has one track alone. */
    public static List<DisciplineGap> of(Registered matter) {
        if (matter.details().organisation().isPresent()) {
            return List.of();
        }
        return List.of(GapRule.values()).stream()
                .flatMap(
                        rule -> matter.standing(rule.after()).stream()
                                .findFirst()
                                .map(first -> of(rule, first.decision(), matter))
                                .stream())
                .toList();
    }

    private static DisciplineGap of(GapRule rule, DisciplineDecision decision, Registered matter) {
        Optional<LocalDate> matched = settledOn(matter, rule.expected());
        DueQuestion question = DueQuestion.of(rule.row(), new Start.OnDay(decision.decidedOn()));
        return switch (new DueDates(Profile.vietnam()).answer(question)) {
            case DueAnswer.Due due ->
                new DisciplineGap(
                        rule,
                        decision.decisionNo(),
                        decision.decidedOn(),
                        Optional.of(due.counted().due()),
                        matched,
                        due.sentences());
            case DueAnswer.NoDate(var why) -> without(rule, decision, matched, why);
            case DueAnswer.Wrong(var why) -> without(rule, decision, matched, why);
        };
    }

    private static DisciplineGap without(
            GapRule rule, DisciplineDecision decision, Optional<LocalDate> matched, Wording why) {
        return new DisciplineGap(
                rule, decision.decisionNo(), decision.decidedOn(), Optional.empty(), matched, List.of(why));
    }

    /** The day on which a track was first settled: disciplined by a decision that stands, or ended without discipline. */
    public static Optional<LocalDate> settledOn(Registered matter, DisciplineTrack track) {
        Optional<LocalDate> decided = matter.standing(track).stream()
                .findFirst()
                .map(first -> first.decision().decidedOn());
        Optional<LocalDate> closed = matter.closings().stream()
                .filter(one -> one.track() == track)
                .findFirst()
                .map(NoDiscipline::decidedOn);
        return decided.filter(day -> closed.isEmpty() || !day.isAfter(closed.get()))
                .or(() -> closed);
    }

    /** Whether it is a gap at the end of the day. */
    public boolean isOpenOn(LocalDate day) {
        return gapOn.filter(from -> !from.isAfter(day)).isPresent()
                && matchedOn.filter(on -> !on.isAfter(day)).isEmpty();
    }
}
