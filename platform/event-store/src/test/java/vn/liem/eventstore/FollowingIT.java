package vn.liem.eventstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vn.liem.eventstore.LogFixture.stream;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.CommandAnswer.Done;
import vn.liem.eventstore.CommandAnswer.Refused;
import vn.liem.eventstore.DecisionSession.Step;
import vn.liem.eventstore.Lamp.LampCommand;
import vn.liem.eventstore.Lamp.LampEvent;
import vn.liem.eventstore.Lamp.LampRefusal;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Hash;

/** A lamp whose light asks for the light of a second one: both in one append, or neither. */
class FollowingIT {

    private static final Hash ASKED = Hash.over("what was asked".getBytes(StandardCharsets.UTF_8));

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
    void what_follows_stands_in_the_same_append() {
        Done done = (Done) handler.handle(followedBy(stream(2)), light(stream(1)), ASKED);
        assertEquals(1, done.version());
        assertEquals(List.of("lamp.lit.v1"), typesOf(stream(2)));
        assertEquals(done.pos(), fixture.log.reader().posOf(stream(2), 1));
    }

    @Test
    void where_what_follows_is_refused_nothing_happens() {
        handler.handle(Lamp.AGGREGATE, asked(stream(4), new LampCommand.Break()), ASKED);
        assertEquals(new Refused(LampRefusal.BROKEN), handler.handle(followedBy(stream(4)), light(stream(3)), ASKED));
        assertEquals(List.of(), typesOf(stream(3)));
    }

    @Test
    void a_session_goes_on_after_a_refusal_as_if_nothing_had_been_asked() {
        handler.handle(Lamp.AGGREGATE, asked(stream(6), new LampCommand.Break()), ASKED);
        DecisionSession session = handler.session();
        assertInstanceOf(Step.Refused.class, session.decide(followedBy(stream(6)), light(stream(5))));
        assertFalse(session.changesSomething());
        session.decide(Lamp.AGGREGATE, light(stream(5)));
        handler.append(session.toAppend(Optional.empty(), List.of()));
        assertEquals(List.of("lamp.lit.v1"), typesOf(stream(5)));
    }

    @Test
    void what_was_decided_on_an_aggregate_that_has_moved_since_loses() {
        handler.handle(Lamp.AGGREGATE, light(stream(8)), ASKED);
        DecisionSession session = handler.session();
        session.decide(followedBy(stream(8)), light(stream(7)));
        handler.handle(Lamp.AGGREGATE, asked(stream(8), new LampCommand.Darken()), ASKED);
        assertEquals(
                new AppendOutcome.Stale(stream(8), 1, 2),
                handler.append(session.toAppend(Optional.empty(), List.of())));
        assertEquals(List.of(), typesOf(stream(7)));
    }

    @Test
    void what_was_decided_on_an_aggregate_that_stands_still_leaves_no_event_on_it() {
        handler.handle(Lamp.AGGREGATE, light(stream(10)), ASKED);
        assertInstanceOf(Done.class, handler.handle(followedBy(stream(10)), light(stream(9)), ASKED));
        assertEquals(List.of("lamp.lit.v1"), typesOf(stream(10)));
    }

    private static Aggregate<LampCommand, Lamp, LampEvent> followedBy(StreamId second) {
        return Lamp.AGGREGATE.followedBy(event -> event instanceof LampEvent.Lit
                ? List.of(new Following<>(Lamp.AGGREGATE, new LampCommand.Light(), second))
                : List.of());
    }

    private static Instruction<LampCommand> light(StreamId lamp) {
        return asked(lamp, new LampCommand.Light());
    }

    private static Instruction<LampCommand> asked(StreamId lamp, LampCommand command) {
        return Instruction.of(command, lamp, lamp.value(), LogFixture.MONDAY, LogFixture.someone());
    }

    private static List<String> typesOf(StreamId lamp) {
        return fixture.log.reader().stream(lamp).stream().map(StoredEvent::type).toList();
    }
}
