package vn.liem.procedure.due;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.due.DueAnswer.Due;
import vn.liem.procedure.due.StatedPeriods.Stated;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.law.Clause;

/**
 * How long a person may be held: whoever reads the documents on custody and detention counts the same by it.
 *
 * @param periods the counting of ends that documents state
 */
public record HeldPeriods(StatedPeriods periods) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

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
     * A detention that began before another one of the person.
     *
     * @param lastDay the day on which it ended or ends
     */
    public record Detention(CaseStage stage, LocalDate startsOn, Optional<LocalDate> lastDay) {}

    /**
     * What the law says to the ends that the documents of one holding state.
     *
     * @param judgedOn the day of the judgment after which it is, where that is known
     * @param before the detentions before it, by their first days
     * @param charge the clause the person is charged with; of a custody none is asked
     * @param custodyDays the days of custody before it
     * @param ends the end that the order states, then that of each extension; at least one
     */
    public Stated measure(
            Holding holding,
            CaseStage stage,
            LocalDate startsOn,
            Optional<LocalDate> judgedOn,
            List<Detention> before,
            Optional<Clause> charge,
            int custodyDays,
            List<LocalDate> ends) {
        Optional<LocalDate> judgment =
                judgedOn.filter(day -> holding.runsFromJudgment(stage) && !day.isAfter(startsOn));
        LocalDate since = judgment.orElseGet(
                () -> holding.runsFromJudgment(stage) ? sinceJudgment(stage, startsOn, before) : startsOn);
        return holding.rowIn(stage)
                .map(row -> measure(row, holding, stage, since, charge, custodyDays, ends))
                .map(stated -> since.equals(startsOn)
                        ? stated
                        : sharing(
                                stated, judgment.map(HeldPeriods::fromJudgment).orElseGet(() -> sinceFirst(since))))
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

    /**
     * The first day of the first of the orders that follow one judgment, since none of them can come before it. An order after
     * a detention at another stage, or after somebody was free for longer than the whole limit, follows another judgment.
     */
    private LocalDate sinceJudgment(CaseStage stage, LocalDate startsOn, List<Detention> before) {
        LocalDate first = startsOn;
        for (Detention earlier : before.reversed()) {
            if (earlier.stage() != stage || isOfAnotherJudgment(earlier, first)) {
                return first;
            }
            first = earlier.startsOn();
        }
        return first;
    }

    private boolean isOfAnotherJudgment(Detention earlier, LocalDate next) {
        LocalDate freeFrom = earlier.lastDay().orElse(earlier.startsOn()).plusDays(1);
        return Holding.DETENTION
                .rowIn(earlier.stage())
                .map(row -> new DueDates(periods.profile()).answer(DueQuestion.of(row, new Start.OnDay(freeFrom))))
                .filter(answer -> switch (answer) {
                    case Due due -> next.isAfter(due.counted().due());
                    case DueAnswer.NoDate _, DueAnswer.Wrong _ -> false;
                })
                .isPresent();
    }

    private static Stated sharing(Stated stated, Wording since) {
        return switch (stated) {
            case Stated.Known(var row, var before, var all) ->
                new Stated.Known(
                        row, Stream.concat(before.stream(), Stream.of(since)).toList(), all);
            case Stated.OneTooMany _, Stated.NotKnown _, Stated.Impossible _ -> stated;
        };
    }

    private static Wording fromJudgment(LocalDate judgedOn) {
        String day = DAY.format(judgedOn);
        return new Wording(
                "Thời hạn tạm giam sau khi tuyên án tính từ ngày tuyên án (%s).".formatted(day),
                "A detention after a judgment is limited from the day of the judgment (%s).".formatted(day));
    }

    private static Wording sinceFirst(LocalDate since) {
        String day = DAY.format(since);
        return new Wording(
                "Các lệnh tạm giam sau khi tuyên án có chung một thời hạn, tính từ ngày đầu của lệnh thứ nhất (%s)."
                        .formatted(day),
                "The orders of detention after a judgment share one limit, from the first day of the first of them (%s)."
                        .formatted(day));
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
