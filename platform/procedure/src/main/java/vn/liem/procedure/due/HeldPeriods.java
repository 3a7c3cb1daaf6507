package vn.liem.procedure.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.due.StatedPeriods.Stated;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.law.Clause;

/**
 * How long a person may be held: whoever reads the documents on custody and detention counts the same by it.
 *
 * @param periods the counting of ends that documents state
 */
public record HeldPeriods(StatedPeriods periods) {

    /** By the rows of a profile. */
    public HeldPeriods(Profile profile) {
        this(new StatedPeriods(profile));
    }

    /**
     * A custody.
     *
     * @param startsOn its first day
     * @param lastDay the day on which it ended or ends
     */
    public record Custody(LocalDate startsOn, Optional<LocalDate> lastDay) {}

    /**
     * What the law says to the ends that the documents of one holding state.
     *
     * @param charge the clause the person is charged with; of a custody none is asked
     * @param custodyDays the days of custody before it
     * @param ends the end that the order states, then that of each extension; at least one
     */
    public Stated measure(
            Holding holding,
            CaseStage stage,
            LocalDate startsOn,
            Optional<Clause> charge,
            int custodyDays,
            List<LocalDate> ends) {
        return holding.rowIn(stage)
                .map(row -> measure(row, holding, stage, startsOn, charge, custodyDays, ends))
                .orElseGet(() -> new Stated.NotKnown(withoutRow(stage)));
    }

    private Stated measure(
            String row,
            Holding holding,
            CaseStage stage,
            LocalDate startsOn,
            Optional<Clause> charge,
            int custodyDays,
            List<LocalDate> ends) {
        DueQuestion question = new DueQuestion(
                row,
                new Start.OnDay(startsOn),
                Optional.empty(),
                holding == Holding.DETENTION ? charge : Optional.empty(),
                Optional.empty(),
                List.of(),
                holding.isLessCustodyIn(stage) ? custodyDays : 0,
                Optional.empty());
        return periods.measure(question, ends);
    }

    private static Wording withoutRow(CaseStage stage) {
        return new Wording(
                "Bộ quy định pháp luật chưa có thời hạn tạm giam ở giai đoạn “%s”.".formatted(stage.vietnamese()),
                "The profile has no limit for a detention at this stage: %s.".formatted(stage.english()));
    }

    /**
     * How many days of custody are taken off a detention (CPC 118(4)): from the first day of each custody to its last, the
     * last not counted, as the official example has it; a custody is taken off once, by the first detention after it.
     *
     * @param detainedOn the first day of the detention
     * @param detentionsBefore the first days of the detentions before this one
     * @param custodies every custody of the person
     */
    public static int custodyDaysBefore(
            LocalDate detainedOn, Collection<LocalDate> detentionsBefore, Collection<Custody> custodies) {
        return custodies.stream()
                .filter(custody -> !custody.startsOn().isAfter(detainedOn))
                .filter(custody -> detentionsBefore.stream().allMatch(custody.startsOn()::isAfter))
                .mapToInt(custody -> daysOf(custody, detainedOn))
                .sum();
    }

    private static int daysOf(Custody custody, LocalDate detainedOn) {
        LocalDate last =
                custody.lastDay().filter(day -> day.isBefore(detainedOn)).orElse(detainedOn);
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(custody.startsOn(), last)));
    }
}
