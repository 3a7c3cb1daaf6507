package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.procedure.Wording;
import vn.liem.procedure.clock.ClockAnswer;
import vn.liem.procedure.clock.Clocks;
import vn.liem.procedure.clock.Extended;
import vn.liem.procedure.clock.Running;
import vn.liem.procedure.counting.Counted;
import vn.liem.procedure.law.Citation;
import vn.liem.procedure.law.Limit.Countable;

/**
 * A clock on its way through what was noted.
 *
 * @param answer what the profile says of it
 * @param startedOn the legal day it runs from
 * @param setBy what set it
 * @param findings what the law would not have allowed about its extensions
 * @param end what ended it
 */
record RunningClock(
        ClockAnswer answer, LocalDate startedOn, SetBy setBy, List<Wording> findings, Optional<ClockEnd> end) {

    RunningClock {
        findings = List.copyOf(findings);
    }

    /**
     * The fact that set it.
     *
     * @param body whose turn it is
     * @param recordedOn when it was recorded
     * @param findings what is to be said of how it is counted
     * @param notKnown why its end is not known, whatever the profile has, where that is so
     */
    record SetBy(
            UUID event,
            Optional<String> body,
            Optional<LocalDate> recordedOn,
            List<Wording> findings,
            Optional<Wording> notKnown) {

        /** One of which there is nothing more to say. */
        SetBy(UUID event, Optional<String> body, Optional<LocalDate> recordedOn) {
            this(event, body, recordedOn, List.of(), Optional.empty());
        }
    }

    /** The same clock, ended where it was not before. */
    RunningClock ended(ClockEnd by) {
        return end.isPresent() ? this : new RunningClock(answer, startedOn, setBy, findings, Optional.of(by));
    }

    /** The same clock with a later end, where it still runs and its end is known. */
    RunningClock extended(Clocks clocks, Countable granted) {
        return switch (answer) {
            case ClockAnswer.Runs(var running) when end.isEmpty() -> extended(clocks.extend(running, granted));
            case ClockAnswer.Runs _, ClockAnswer.NotKnown _ -> this;
        };
    }

    /** The same clock running on after a suspension that did not count, where that is what ended it. */
    RunningClock goesOn(Clocks clocks, LocalDate on, Set<UUID> suspensions) {
        return switch (answer) {
            case ClockAnswer.Runs(var running)
            when end.filter(known -> suspensions.contains(known.by())).isPresent() ->
                new RunningClock(
                        new ClockAnswer.Runs(
                                clocks.afterRest(running, end.orElseThrow().on(), on)),
                        startedOn,
                        setBy,
                        findings,
                        Optional.empty());
            case ClockAnswer.Runs _, ClockAnswer.NotKnown _ -> this;
        };
    }

    private RunningClock extended(Extended extended) {
        List<Wording> more = new ArrayList<>(findings);
        more.addAll(extended.findings());
        return new RunningClock(new ClockAnswer.Runs(extended.running()), startedOn, setBy, more, end);
    }

    /** How it stands. */
    ClockLine line(ClockKey key) {
        ClockLine running = switch (answer) {
            case ClockAnswer.Runs(var found) -> runs(key, found);
            case ClockAnswer.NotKnown(var _, var why) -> notKnown(key, why);
        };
        return end.map(running::ended).orElse(running);
    }

    private ClockLine runs(ClockKey key, Running running) {
        Counted counted = running.counted();
        Explained explained = new Explained(
                Sentence.of(answer.rule().name()),
                answer.rule().startedBy(),
                answer.rule().right(),
                Optional.of(Sentence.of(new Citation(running.row().article()).wording())),
                sentences(counted),
                counted.explanation().skipped().stream()
                        .map(day -> new Explained.PassedOver(day.day(), Sentence.of(day.why())))
                        .toList());
        return new ClockLine(
                key,
                startedOn,
                Optional.of(running.row().id()),
                Optional.of(counted.nominal()),
                Optional.of(counted.due()),
                Optional.empty(),
                explained,
                setBy.body(),
                setBy.recordedOn(),
                Optional.empty(),
                Optional.empty());
    }

    private List<Sentence> sentences(Counted counted) {
        List<Wording> all = new ArrayList<>(counted.explanation().sentences());
        all.addAll(findings);
        return all.stream().map(Sentence::of).toList();
    }

    private ClockLine notKnown(ClockKey key, Wording why) {
        Explained explained = new Explained(
                Sentence.of(answer.rule().name()),
                answer.rule().startedBy(),
                answer.rule().right(),
                Optional.empty(),
                List.of(),
                List.of());
        return new ClockLine(
                key,
                startedOn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Sentence.of(why)),
                explained,
                setBy.body(),
                setBy.recordedOn(),
                Optional.empty(),
                Optional.empty());
    }
}
