package vn.liem.procedure.clock;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.procedure.counting.Counted;
import vn.liem.procedure.counting.DayCounting;
import vn.liem.procedure.counting.Ground;
import vn.liem.procedure.counting.LimitWords;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.law.Answer;
import vn.liem.procedure.law.Answer.Known;
import vn.liem.procedure.law.DeadlineRow;
import vn.liem.procedure.law.Limit;
import vn.liem.procedure.law.Limit.Countable;
import vn.liem.procedure.law.OffenceClass;

/**
 * The clocks of the path. The length of a limit follows the law of the day its trigger fell on, the competence to lengthen
 * it the law of the day of the act.
 */
public record Clocks(
        List<ClockRule> started, List<BeforeRule> before, Map<String, DeadlineRow> rows, DayCounting counting) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    public Clocks {
        started = List.copyOf(started);
        before = List.copyOf(before);
        rows = Map.copyOf(rows);
    }

    /** The clocks that the fact starts; the class of the case is asked only where the limit depends on it. */
    public List<ClockAnswer> startedBy(ClockFact fact, Start start, Answer<OffenceClass> seriousness) {
        return started.stream()
                .filter(rule -> rule.startedBy() == fact)
                .map(rule -> answer(rule, start, seriousness))
                .toList();
    }

    /** The names of the clocks that the fact ends. */
    public List<String> endedBy(ClockFact fact) {
        return started.stream()
                .filter(rule -> rule.endedBy().contains(fact))
                .map(ClockRule::clock)
                .distinct()
                .toList();
    }

    /** What must be done before the clock ends. */
    public List<Ahead> ahead(Running running) {
        var ahead = new ArrayList<Ahead>();
        for (var rule : before) {
            if (rule.before().equals(running.rule().clock())) {
                rule.caseOf(running.seriousness())
                        .flatMap(rows -> ahead(rule, rows, running))
                        .ifPresent(ahead::add);
            }
        }
        return ahead;
    }

    /** The clock after the next extension; one that the law does not allow is counted too, and told. */
    public Extended extend(Running running, Countable granted) {
        var end = counting.extend(running.counted(), granted, Ground.of(running.row(), running.startedOn()));
        return new Extended(running.extendedTo(end), findings(running, granted));
    }

    /** The clock after a suspension whose days do not count (thời gian tạm đình chỉ không tính vào thời hạn). */
    public Running afterRest(Running running, LocalDate stoppedOn, LocalDate goesOnOn) {
        return running.statedAs(
                counting.rested(running.counted(), stoppedOn, goesOnOn, Ground.of(running.row(), running.startedOn())));
    }

    /** The names of the clocks that run on with the fact after they were stopped. */
    public List<String> goingOnWith(ClockFact fact) {
        return started.stream()
                .filter(rule -> rule.goesOnWith().equals(Optional.of(fact)))
                .map(ClockRule::clock)
                .distinct()
                .toList();
    }

    /** The clock with the end that a decision states, which overrides the computed one. */
    public Running stated(Running running, LocalDate statedOn) {
        return running.statedAs(counting.stated(running.counted(), statedOn));
    }

    /** Who may lengthen the clock's limit on the day of the act. */
    public Answer<Approver> approverOn(Running running, LocalDate actOn) {
        return rowOn(running.rows(), actOn)
                .then(row -> new Known<>(new Approver(
                        row.approver(), row.article(), row.approverConfidence().on(actOn))));
    }

    private ClockAnswer answer(ClockRule rule, Start start, Answer<OffenceClass> seriousness) {
        return switch (running(rule, start, seriousness)) {
            case Known<Running>(var running) -> new ClockAnswer.Runs(running);
            case Answer.NotKnown<Running>(var why) -> new ClockAnswer.NotKnown(rule, why);
        };
    }

    private Answer<Running> running(ClockRule rule, Start start, Answer<OffenceClass> seriousness) {
        if (!rule.needsClass()) {
            return running(rule, rule.cases().getFirst(), start, Optional.empty());
        }
        return seriousness.then(known -> rule.caseOf(known)
                .map(rows -> running(rule, rows, start, Optional.of(known)))
                .orElseThrow(() -> new IllegalStateException("%s lacks a class".formatted(rule.clock()))));
    }

    private Answer<Running> running(ClockRule rule, ClockCase rows, Start start, Optional<OffenceClass> seriousness) {
        var day = start.day(counting.calendar().zone());
        return rowOn(rows, day)
                .then(row -> length(rows.length().orElse(row.limit()), row)
                        .then(length -> new Known<>(new Running(
                                rule,
                                rows,
                                row,
                                seriousness,
                                day,
                                counting.count(length, start, ground(rows, row, day)),
                                0))));
    }

    private Answer<DeadlineRow> rowOn(ClockCase rows, LocalDate day) {
        return rows.rows().stream()
                .flatMap(id -> Optional.ofNullable(this.rows.get(id)).stream())
                .filter(row -> row.validity().includes(day))
                .findFirst()
                .<Answer<DeadlineRow>>map(Known::new)
                .orElseGet(() -> Answer.notKnown(
                        "Không tính được: bộ quy định pháp luật của hệ thống không có thời hạn này (%s) vào ngày %s."
                                .formatted(String.join(", ", rows.rows()), DAY.format(day)),
                        "Cannot be computed: the profile has no such limit (%s) on %s."
                                .formatted(String.join(", ", rows.rows()), DAY.format(day))));
    }

    private static Answer<Countable> length(Limit limit, DeadlineRow row) {
        return switch (limit) {
            case Countable length -> new Known<>(length);
            case Limit.AtOnce _,
                    Limit.OfAnotherRow _,
                    Limit.StatedInDocument _,
                    Limit.ByRule _,
                    Limit.FixedDate _,
                    Limit.StoppedClock _,
                    Limit.NotSeen _ -> withoutLength(limit, row);
        };
    }

    private static Answer<Countable> withoutLength(Limit limit, DeadlineRow row) {
        var words = LimitWords.of(limit);
        return Answer.notKnown(
                "Không tính được: thời hạn %s là “%s”.".formatted(row.id(), words.vietnamese()),
                "Cannot be computed: the limit %s is “%s”.".formatted(row.id(), words.english()));
    }

    private Optional<Ahead> ahead(BeforeRule rule, ClockCase rows, Running running) {
        return switch (rowOn(rows, running.startedOn())
                .then(row -> length(rows.length().orElse(row.limit()), row)
                        .then(length -> new Known<>(new Ahead(
                                rule, row, backFrom(running, length, ground(rows, row, running.startedOn()))))))) {
            case Known<Ahead>(var ahead) -> Optional.of(ahead);
            case Answer.NotKnown<Ahead> _ -> Optional.empty();
        };
    }

    private Counted backFrom(Running running, Countable length, Ground ground) {
        return counting.count(length, new Start.OnDay(running.counted().nominal()), ground);
    }

    private static Ground ground(ClockCase rows, DeadlineRow row, LocalDate startsOn) {
        return rows.length()
                .flatMap(length -> row.terms().cases().stream()
                        .filter(one -> one.length().equals(length))
                        .findFirst())
                .map(one -> Ground.of(row, one, startsOn))
                .orElseGet(() -> Ground.of(row, startsOn));
    }

    private static List<Wording> findings(Running running, Countable granted) {
        var allowed = running.rows().extensions();
        if (running.extensions() >= allowed.size()) {
            return List.of(new Wording(
                    "Vượt số lần gia hạn: pháp luật cho phép %d lần.".formatted(allowed.size()),
                    "One extension too many: the law allows %d.".formatted(allowed.size())));
        }
        var most = allowed.get(running.extensions());
        if (fits(granted, most)) {
            return List.of();
        }
        var grantedWords = LimitWords.of(granted);
        var mostWords = LimitWords.of(most);
        return List.of(new Wording(
                "Gia hạn %s, trong khi pháp luật cho phép không quá %s."
                        .formatted(grantedWords.vietnamese(), mostWords.vietnamese()),
                "Extended by %s, while the law allows no more than %s."
                        .formatted(grantedWords.english(), mostWords.english())));
    }

    private static boolean fits(Countable granted, Countable most) {
        return granted.getClass() == most.getClass() && granted.length() <= most.length();
    }
}
