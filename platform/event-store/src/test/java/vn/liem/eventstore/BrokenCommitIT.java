package vn.liem.eventstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.eventstore.LogFixture.stream;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.eventstore.CommandAnswer.Done;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Hash;

/** The connection breaks at the commit: before it reached the database, or before its answer came back. */
class BrokenCommitIT {

    /** So many that the first batch cannot take all of them, however late it begins. */
    private static final int MORE_THAN_A_BATCH = Appender.MAX_BATCH + 200;

    private static final Hash ASKED = Hash.over("what was asked".getBytes(StandardCharsets.UTF_8));
    private static final SQLException BROKEN = new SQLException("broken", "08006");

    private enum Break {
        NONE,
        BEFORE,
        AFTER,
        NO_CONNECTION
    }

    private final LogFixture fixture = new LogFixture();
    private final AtomicReference<Break> next = new AtomicReference<>(Break.NONE);
    private final EventLog log = EventLog.open(breaking(), LogFixture.NAME, Clock.systemUTC());
    private final CommandHandler handler = new CommandHandler(log, Clock.systemUTC());
    private final Instruction<Lamp.LampCommand> count =
            Instruction.of(new Lamp.LampCommand.Count(), stream(1), "lamp", LogFixture.MONDAY, LogFixture.someone());

    @AfterEach
    void close() {
        assertEquals(Optional.empty(), fixture.check().fault());
        log.close();
        fixture.close();
    }

    @Test
    void whoever_asks_again_gets_the_answer_where_it_had_been_committed() {
        next.set(Break.AFTER);
        assertThrows(UnknownOutcome.class, this::handle);
        Done again = handle();
        assertTrue(again.replayed());
        assertEquals(1, again.version());
        assertEquals(1, log.reader().stream(stream(1)).size());
    }

    @Test
    void whoever_asks_again_is_decided_where_it_had_not_been_committed() {
        next.set(Break.BEFORE);
        assertThrows(UnknownOutcome.class, this::handle);
        Done again = handle();
        assertFalse(again.replayed());
        assertEquals(1, again.version());
        assertEquals(1, log.reader().stream(stream(1)).size());
    }

    @Test
    void without_a_database_nothing_is_unknown_and_the_log_goes_on_once_it_is_back() {
        next.set(Break.NO_CONNECTION);
        assertThrows(DatabaseFailed.class, this::handle);
        next.set(Break.NONE);
        assertFalse(handle().replayed());
    }

    @ParameterizedTest
    @EnumSource(
            value = Break.class,
            names = {"BEFORE", "AFTER"})
    void what_was_decided_ahead_on_a_batch_without_an_answer_is_decided_anew(Break broken) {
        next.set(broken);
        Map<StreamId, CompletableFuture<AppendOutcome>> running = new HashMap<>();
        for (int lamp = 0; lamp < MORE_THAN_A_BATCH; lamp++) {
            running.put(stream(lamp), log.append(Append.of(LogFixture.lit(stream(lamp), 0))));
        }
        int unknown = 0;
        for (Map.Entry<StreamId, CompletableFuture<AppendOutcome>> each : running.entrySet()) {
            boolean told =
                    each.getValue().handle((_, failure) -> failure == null).join();
            unknown += told ? 0 : 1;
            int expected = told || broken == Break.AFTER ? 1 : 0;
            assertEquals(expected, log.reader().stream(each.getKey()).size());
        }
        assertTrue(unknown > 0 && unknown < MORE_THAN_A_BATCH, unknown + " outcomes were unknown");
    }

    private Done handle() {
        return (Done) handler.handle(Lamp.AGGREGATE, count, ASKED);
    }

    private DataSource breaking() {
        DataSource real = fixture.database.mortalDataSource();
        return proxy(DataSource.class, (method, arguments) -> {
            if (next.get() == Break.NO_CONNECTION) {
                throw BROKEN;
            }
            Object result = method.invoke(real, arguments);
            return result instanceof Connection connection ? breaking(connection) : result;
        });
    }

    private Connection breaking(Connection real) {
        return proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("commit")) {
                switch (next.getAndSet(Break.NONE)) {
                    case NONE, NO_CONNECTION -> real.commit();
                    case BEFORE -> {
                        real.close();
                        throw BROKEN;
                    }
                    case AFTER -> {
                        real.commit();
                        real.close();
                        throw BROKEN;
                    }
                }
                return null;
            }
            return method.invoke(real, arguments);
        });
    }

    private interface Call {
        Object run(Method method, Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    try {
                        return call.run(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
