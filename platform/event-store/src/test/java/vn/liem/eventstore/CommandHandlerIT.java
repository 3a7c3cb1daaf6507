package vn.liem.eventstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.eventstore.LogFixture.stream;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.CommandAnswer.Done;
import vn.liem.eventstore.CommandAnswer.KeyTaken;
import vn.liem.eventstore.CommandAnswer.OtherCommand;
import vn.liem.eventstore.CommandAnswer.Refused;
import vn.liem.eventstore.CommandAnswer.Stale;
import vn.liem.eventstore.CommandAnswer.StillRunning;
import vn.liem.eventstore.Lamp.LampCommand;
import vn.liem.eventstore.Lamp.LampEvent;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Hash;

class CommandHandlerIT {

    private static final Hash ASKED = Hash.over("what was asked".getBytes(StandardCharsets.UTF_8));
    private static final Hash ASKED_OTHERWISE = Hash.over("something else".getBytes(StandardCharsets.UTF_8));

    private static LogFixture fixture;
    private static CommandHandler handler;

    @BeforeAll
    static void open() {
        fixture = new LogFixture();
        handler = new CommandHandler(fixture.log, Clock.systemUTC());
    }

    @AfterAll
    static void close() {
        assertEquals(Optional.empty(), fixture.check().fault());
        fixture.close();
    }

    @Test
    void an_answer_says_where_the_aggregate_stands_and_what_a_view_must_reach() {
        Done done = done(asked(stream(1), new LampCommand.Break()));
        assertEquals(2, done.version());
        assertEquals(fixture.log.reader().posOf(stream(1), 2), done.pos());
        assertEquals(
                done.events(),
                fixture.log.reader().stream(stream(1)).stream()
                        .map(StoredEvent::id)
                        .toList());
        assertFalse(done.replayed());
    }

    @Test
    void a_command_that_comes_again_gets_its_first_answer_and_does_nothing() {
        Instruction<LampCommand> darken = asked(stream(2), new LampCommand.Darken());
        Done first = done(darken);
        done(asked(stream(2), new LampCommand.Darken()));
        Done again = done(darken);
        assertTrue(again.replayed());
        assertEquals(new Done(first.stream(), 1, first.pos(), first.events(), true), again);
        assertEquals(2, fixture.log.reader().stream(stream(2)).size());
    }

    @Test
    void the_answer_survives_the_process_that_gave_it() {
        Instruction<LampCommand> darken = asked(stream(3), new LampCommand.Darken());
        Done first = done(darken);
        CommandHandler restarted = new CommandHandler(fixture.log, Clock.systemUTC());
        Done again = (Done) restarted.handle(Lamp.AGGREGATE, darken, ASKED);
        assertEquals(first.events(), again.events());
        assertTrue(again.replayed());
    }

    @Test
    void the_same_id_for_something_else_is_refused() {
        Instruction<LampCommand> darken = asked(stream(4), new LampCommand.Darken());
        done(darken);
        assertInstanceOf(OtherCommand.class, handler.handle(Lamp.AGGREGATE, darken, ASKED_OTHERWISE));
        assertEquals(1, fixture.log.reader().stream(stream(4)).size());
    }

    @Test
    void what_was_refused_is_decided_anew() {
        Instruction<LampCommand> light = asked(stream(5), new LampCommand.Light());
        done(asked(stream(5), new LampCommand.Break()));
        assertEquals(new Refused(Lamp.LampRefusal.BROKEN), handler.handle(Lamp.AGGREGATE, light, ASKED));
        done(asked(stream(5), new LampCommand.Mend()));
        Done lit = done(light);
        assertFalse(lit.replayed());
        assertEquals(4, lit.version());
    }

    @Test
    void what_changes_nothing_is_done_without_an_event() {
        done(asked(stream(6), new LampCommand.Light()));
        Done again = done(asked(stream(6), new LampCommand.Light()));
        assertEquals(List.of(), again.events());
        assertEquals(1, again.version());
        assertEquals(1, fixture.log.reader().stream(stream(6)).size());
    }

    @Test
    void whoever_loses_is_decided_again_on_what_has_come_between() {
        Instruction<LampCommand> count = asked(stream(7), new LampCommand.Count());
        Aggregate<LampCommand, Lamp, LampEvent> disturbed =
                disturbedBy(() -> done(asked(stream(7), new LampCommand.Count())), CommandHandler.MAX_TRIES - 1);
        assertInstanceOf(Done.class, handler.handle(disturbed, count, ASKED));
        assertEquals(IntStream.rangeClosed(1, CommandHandler.MAX_TRIES).boxed().toList(), counts(stream(7)));
    }

    @Test
    void whoever_loses_too_often_is_told_so_and_has_done_nothing() {
        Instruction<LampCommand> count = asked(stream(8), new LampCommand.Count());
        Aggregate<LampCommand, Lamp, LampEvent> disturbed =
                disturbedBy(() -> done(asked(stream(8), new LampCommand.Count())), Integer.MAX_VALUE);
        assertEquals(new Stale(stream(8), CommandHandler.MAX_TRIES), handler.handle(disturbed, count, ASKED));
        assertEquals(CommandHandler.MAX_TRIES, counts(stream(8)).size());
        assertFalse(done(count).replayed());
    }

    @Test
    void a_caller_who_names_the_version_is_told_of_another_and_not_decided_again() {
        done(asked(stream(9), new LampCommand.Darken()));
        Instruction<LampCommand> light = asked(stream(9), new LampCommand.Light());
        assertEquals(new Stale(stream(9), 1), handler.handle(Lamp.AGGREGATE, light.at(0), ASKED));
        Aggregate<LampCommand, Lamp, LampEvent> disturbed =
                disturbedBy(() -> done(asked(stream(9), new LampCommand.Count())), 1);
        assertEquals(new Stale(stream(9), 2), handler.handle(disturbed, light.at(1), ASKED));
        assertEquals(3, ((Done) handler.handle(Lamp.AGGREGATE, light.at(2), ASKED)).version());
    }

    @Test
    void a_number_that_stands_elsewhere_is_named_with_its_holder() {
        UniqueKey number = new UniqueKey("lamp", "L-00001");
        done(asked(stream(10), new LampCommand.Darken()).claiming(number));
        Instruction<LampCommand> other =
                asked(stream(11), new LampCommand.Darken()).claiming(number);
        assertEquals(new KeyTaken(number, stream(10).value()), handler.handle(Lamp.AGGREGATE, other, ASKED));
        assertEquals(List.of(), fixture.log.reader().stream(stream(11)));
    }

    @Test
    void a_command_that_is_still_running_is_not_run_a_second_time() {
        Instruction<LampCommand> count = asked(stream(12), new LampCommand.Count());
        List<CommandAnswer> meanwhile = new ArrayList<>();
        Aggregate<LampCommand, Lamp, LampEvent> slow =
                disturbedBy(() -> meanwhile.add(handler.handle(Lamp.AGGREGATE, count, ASKED)), 1);
        assertInstanceOf(Done.class, handler.handle(slow, count, ASKED));
        assertEquals(List.of(new StillRunning()), meanwhile);
    }

    @Test
    void two_processes_that_get_the_same_command_at_once_do_it_once() {
        CommandHandler otherProcess = new CommandHandler(fixture.log, Clock.systemUTC());
        Instruction<LampCommand> count = asked(stream(13), new LampCommand.Count());
        List<CommandAnswer> first = new ArrayList<>();
        Aggregate<LampCommand, Lamp, LampEvent> slow =
                disturbedBy(() -> first.add(otherProcess.handle(Lamp.AGGREGATE, count, ASKED)), 1);
        Done second = (Done) handler.handle(slow, count, ASKED);
        assertTrue(second.replayed());
        assertEquals(((Done) first.getFirst()).events(), second.events());
        assertEquals(List.of(1), counts(stream(13)));
    }

    @Test
    void sixteen_threads_on_one_aggregate_lose_nothing_and_double_nothing() throws Exception {
        sixteenThreads(
                25,
                _ -> assertFalse(
                        done(asked(stream(14), new LampCommand.Count())).replayed()));
        assertEquals(IntStream.rangeClosed(1, 400).boxed().toList(), counts(stream(14)));
    }

    @Test
    void neither_do_sixteen_threads_of_four_processes() throws Exception {
        List<CommandHandler> processes = Stream.generate(() -> new CommandHandler(fixture.log, Clock.systemUTC()))
                .limit(4)
                .toList();
        sixteenThreads(5, thread -> untilDone(processes.get(thread % 4), asked(stream(15), new LampCommand.Count())));
        assertEquals(IntStream.rangeClosed(1, 80).boxed().toList(), counts(stream(15)));
    }

    @Test
    void what_was_read_ahead_is_decided_on_and_loses_to_who_has_written_since() {
        done(asked(stream(16), new LampCommand.Count()));
        DecisionSession early = handler.session();
        early.readAhead(List.of(stream(16), stream(17), stream(16)));
        DecisionSession late = handler.session();
        late.readAhead(List.of(stream(16), stream(17)));
        for (DecisionSession session : List.of(early, late)) {
            assertInstanceOf(
                    DecisionSession.Step.Accepted.class,
                    session.decide(Lamp.AGGREGATE, asked(stream(16), new LampCommand.Count())));
            assertInstanceOf(
                    DecisionSession.Step.Accepted.class,
                    session.decide(Lamp.AGGREGATE, asked(stream(17), new LampCommand.Count())));
        }
        assertInstanceOf(AppendOutcome.Appended.class, handler.append(early.toAppend(Optional.empty(), List.of())));
        assertEquals(
                new AppendOutcome.Stale(stream(16), 1, 2), handler.append(late.toAppend(Optional.empty(), List.of())));
        assertEquals(List.of(1, 2), counts(stream(16)));
        assertEquals(List.of(1), counts(stream(17)));
    }

    private static void sixteenThreads(int each, IntConsumer work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < 16; thread++) {
                int number = thread;
                running.add(threads.submit(() -> {
                    start.await();
                    IntStream.range(0, each).forEach(_ -> work.accept(number));
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> thread : running) {
                thread.get();
            }
        }
    }

    private static Instruction<LampCommand> asked(StreamId lamp, LampCommand command) {
        return Instruction.of(command, lamp, lamp.value(), LogFixture.MONDAY, LogFixture.someone());
    }

    private static Done done(Instruction<LampCommand> instruction) {
        return (Done) handler.handle(Lamp.AGGREGATE, instruction, ASKED);
    }

    /** Asks with the same id until it is done, as a client does. */
    private static void untilDone(CommandHandler process, Instruction<LampCommand> instruction) {
        while (!(process.handle(Lamp.AGGREGATE, instruction, ASKED) instanceof Done)) {
            Thread.onSpinWait();
        }
    }

    private static List<Integer> counts(StreamId lamp) {
        return fixture.log.reader().stream(lamp).stream()
                .map(Lamp.AGGREGATE::eventOf)
                .map(event -> event instanceof LampEvent.Counted(int timesLit) ? timesLit : 0)
                .toList();
    }

    /** The lamp, with something that happens between loading and appending, the first few times. */
    private static Aggregate<LampCommand, Lamp, LampEvent> disturbedBy(Runnable between, int times) {
        Decider<LampCommand, Lamp, LampEvent> lamp = Lamp.AGGREGATE.decider();
        return new Aggregate<>(
                new Decider<>() {
                    private int left = times;

                    @Override
                    public Lamp initial() {
                        return lamp.initial();
                    }

                    @Override
                    public Decision<LampEvent> decide(LampCommand command, Lamp state) {
                        if (left > 0) {
                            left--;
                            between.run();
                        }
                        return lamp.decide(command, state);
                    }

                    @Override
                    public Lamp evolve(Lamp state, LampEvent event) {
                        return lamp.evolve(state, event);
                    }
                },
                Lamp.AGGREGATE.types());
    }
}
