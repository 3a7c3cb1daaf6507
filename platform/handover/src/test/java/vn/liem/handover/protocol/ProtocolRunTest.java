package vn.liem.handover.protocol;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.handover.protocol.Example.POLICE;
import static vn.liem.handover.protocol.Example.PROCURACY;
import static vn.liem.kernel.Decision.accept;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.handover.protocol.OfferedFileCommand.AskForWithdrawal;
import vn.liem.handover.protocol.OfferedFileEvent.FileWithdrawn;

class ProtocolRunTest {

    private static final Bounds SMALL =
            Bounds.of(List.of(POLICE, PROCURACY), 2, 1, Bounds.Happening.WITHDRAWAL, Bounds.Happening.LATENESS);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void what_was_explored_is_told_with_its_states() {
        assertTrue(run().explore(List.of(SMALL), Protocol.real()));
        assertTrue(text().contains("2 bodies, 2 logs, 1 offers; lateness, withdrawal"), text());
        assertTrue(text().contains("every promise kept"), text());
    }

    @Test
    void a_broken_promise_is_told_with_the_moves_that_lead_to_it() {
        Protocol real = Protocol.real();
        var withdrawnAlone = new Planted<>(
                real.sender(),
                (command, file) ->
                        command instanceof AskForWithdrawal ask && file instanceof OfferedFile.Offered(var course)
                                ? Optional.of(accept(new FileWithdrawn(
                                        ask.offerId(), course.offer().subject(), ask.on(), ask.on())))
                                : Optional.empty());
        Protocol planted = new Protocol(withdrawnAlone, real.receiver(), real.custody());
        assertFalse(run().explore(List.of(SMALL), planted));
        assertTrue(text().contains("BROKEN"), text());
        assertTrue(text().contains("AskForWithdrawal"), text());
    }

    @Test
    void exploring_nothing_proves_nothing() {
        assertFalse(run().explore(List.of(), Protocol.real()));
    }

    private ProtocolRun run() {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new ProtocolRun(stream, stream);
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
