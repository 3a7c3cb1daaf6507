package vn.liem.eventstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vn.liem.eventstore.LogFixture.stream;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.CommandAnswer.Done;
import vn.liem.eventstore.DecisionSession.Standing;
import vn.liem.eventstore.Lamp.LampCommand;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Hash;

/** A lamp is lit only while another was looked at: what was seen must still stand at the append. */
class LookingIT {

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
    void what_moves_after_it_was_looked_at_makes_the_command_look_again() {
        List<Long> seen = new ArrayList<>();
        CommandAnswer answer = handle(stream(21), OptionalLong.empty(), session -> {
            seen.add(session.look(Lamp.AGGREGATE, stream(22)).version());
            if (seen.size() == 1) {
                put(stream(22), new LampCommand.Light());
            }
        });
        assertInstanceOf(Done.class, answer);
        assertEquals(List.of(0L, 1L), seen);
    }

    @Test
    void a_caller_who_named_a_version_is_told_instead() {
        put(stream(23), new LampCommand.Light());
        CommandAnswer answer = handle(stream(24), OptionalLong.of(0), session -> {
            session.look(Lamp.AGGREGATE, stream(23));
            put(stream(23), new LampCommand.Darken());
        });
        assertEquals(new CommandAnswer.Stale(stream(23), 2), answer);
        assertEquals(List.of(), fixture.log.reader().stream(stream(24)));
    }

    @Test
    void what_is_looked_at_and_then_written_to_is_one_stream_with_one_version() {
        CommandAnswer answer = handle(stream(25), OptionalLong.empty(), session -> {
            Standing<Lamp> before = session.look(Lamp.AGGREGATE, stream(25));
            assertEquals(0, before.version());
        });
        assertEquals(1, assertInstanceOf(Done.class, answer).version());
    }

    @Test
    void a_look_sees_what_the_session_has_decided() {
        DecisionSession session = handler.session();
        session.decide(Lamp.AGGREGATE, instruction(stream(26), UUID.randomUUID()));
        assertEquals(1, session.look(Lamp.AGGREGATE, stream(26)).version());
    }

    private static CommandAnswer handle(StreamId stream, OptionalLong seen, Consumer<DecisionSession> before) {
        UUID command = UUID.randomUUID();
        return handler.handle(new CommandAsked(command, ASKED, stream, seen, session -> {
            before.accept(session);
            return session.decide(Lamp.AGGREGATE, instruction(stream, command));
        }));
    }

    private static Instruction<LampCommand> instruction(StreamId stream, UUID command) {
        return Instruction.of(new LampCommand.Light(), stream, stream.value(), LogFixture.MONDAY, by(command));
    }

    private static void put(StreamId stream, LampCommand what) {
        UUID command = UUID.randomUUID();
        handler.handle(
                Lamp.AGGREGATE, Instruction.of(what, stream, stream.value(), LogFixture.MONDAY, by(command)), ASKED);
    }

    private static Authorship by(UUID command) {
        return new Authorship("clerk", Optional.empty(), command, command, Optional.empty());
    }
}
