package vn.liem.handover.door;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.liem.handover.protocol.AnswerTerm;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.ClockAnswer;
import vn.liem.procedure.clock.ClockFact;
import vn.liem.procedure.clock.Running;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.law.Answer;

/** Until when a hand-over of a day is to be answered, by the rows that the committee has set in the profile. */
final class AnswerTerms {

    private AnswerTerms() {}

    /** The term; empty where the profile has no row for the day. */
    static Optional<AnswerTerm> offeredOn(LocalDate day) {
        return clock(ClockFact.HANDOVER_OFFERED, day).flatMap(answer -> {
            LocalDate due = answer.counted().due();
            return clock(ClockFact.HANDOVER_DEADLINE_PASSED, due)
                    .map(grace -> new AnswerTerm(
                            answer.row().id(),
                            due,
                            Math.toIntExact(
                                    ChronoUnit.DAYS.between(due, grace.counted().due()))));
        });
    }

    private static Optional<Running> clock(ClockFact fact, LocalDate day) {
        return Profile.vietnam().clocks().startedBy(fact, new Start.OnDay(day), Answer.notKnown("", "")).stream()
                .filter(ClockAnswer.Runs.class::isInstance)
                .map(answer -> ((ClockAnswer.Runs) answer).running())
                .findFirst();
    }
}
