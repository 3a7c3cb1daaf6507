package vn.liem.notification.clock;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.ClockAnswer;
import vn.liem.procedure.counting.Counted;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.law.Answer;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.law.OffenceClass;

/**
 * The clocks that follow from all facts together, by the profile: in the order of their legal days, whatever the order
 * in which they were heard of, so that a fact that comes late leads to the same clocks.
 */
final class ClocksByLaw {

    private final Profile profile;

    ClocksByLaw(Profile profile) {
        this.profile = profile;
    }

    Map<ClockKey, ClockLine> of(List<NotedFact> facts) {
        Map<ClockKey, ClockLine> lines = new LinkedHashMap<>();
        List<NotedFact> inOrder = facts.stream()
                .sorted(Comparator.comparing(NotedFact::occurredOn).thenComparing(NotedFact::event))
                .toList();
        Optional<Clause> charged = Optional.empty();
        for (NotedFact fact : inOrder) {
            charged = clauseOf(fact).or(clauseBefore(charged));
            end(lines, fact);
            start(lines, fact, charged);
        }
        return lines;
    }

    private static java.util.function.Supplier<Optional<Clause>> clauseBefore(Optional<Clause> before) {
        return () -> before;
    }

    private void end(Map<ClockKey, ClockLine> lines, NotedFact fact) {
        List<String> ended = profile.clocks().endedBy(fact.fact());
        lines.replaceAll((key, line) -> line.metOn().isEmpty() && ended.contains(key.clock())
                ? line.met(fact.occurredOn(), fact.event())
                : line);
    }

    private void start(Map<ClockKey, ClockLine> lines, NotedFact fact, Optional<Clause> charged) {
        Start start = new Start.OnDay(fact.occurredOn());
        for (ClockAnswer answer : profile.clocks().startedBy(fact.fact(), start, seriousness(charged))) {
            ClockLine line = lineOf(answer, fact);
            lines.put(line.key(), line);
        }
    }

    private Answer<OffenceClass> seriousness(Optional<Clause> charged) {
        return profile.offences().classOfCase(charged.stream().toList());
    }

    private static Optional<Clause> clauseOf(NotedFact fact) {
        return fact.article().flatMap(article -> fact.clause().map(clause -> new Clause(article, clause)));
    }

    private static ClockLine lineOf(ClockAnswer answer, NotedFact fact) {
        return switch (answer) {
            case ClockAnswer.Runs(var running) -> {
                Counted end = running.counted();
                yield line(answer, fact, Optional.of(running.row().id()), Optional.of(end), Optional.empty());
            }
            case ClockAnswer.NotKnown(var _, var why) ->
                line(
                        answer,
                        fact,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Sentence(why.vietnamese(), why.english())));
        };
    }

    private static ClockLine line(
            ClockAnswer answer,
            NotedFact fact,
            Optional<String> rowId,
            Optional<Counted> end,
            Optional<Sentence> notKnown) {
        return new ClockLine(
                new ClockKey(answer.rule().clock(), fact.event()),
                fact.occurredOn(),
                rowId,
                end.map(Counted::nominal),
                end.map(Counted::due),
                notKnown,
                Optional.empty(),
                Optional.empty());
    }
}
