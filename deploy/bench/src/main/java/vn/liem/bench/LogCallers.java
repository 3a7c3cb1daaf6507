package vn.liem.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import vn.liem.eventstore.Append;
import vn.liem.eventstore.AppendOutcome;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.EventBody;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.NewEvent;
import vn.liem.eventstore.StoredAnswer;
import vn.liem.eventstore.StreamWrite;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Hash;

/**
 * Callers of a log: each appends one event on the expected version of a stream of its own, with the answer of its
 * command, and waits until it stands.
 */
final class LogCallers {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 16);

    private LogCallers() {}

    static List<Load.Caller> of(EventLog log, int callers) {
        List<Load.Caller> all = new ArrayList<>();
        for (int caller = 0; caller < callers; caller++) {
            all.add(new Caller(log, caller)::append);
        }
        return all;
    }

    private static final class Caller {
        private final EventLog log;
        private final int number;
        private final StreamId stream = new StreamId("row:" + UUID.randomUUID());
        private long version;

        Caller(EventLog log, int number) {
            this.log = log;
            this.number = number;
        }

        long append(BooleanSupplier goOn) {
            long acts = 0;
            while (goOn.getAsBoolean()) {
                switch (log.append(next()).join()) {
                    case AppendOutcome.Appended _ -> version++;
                    case AppendOutcome.Stale _,
                            AppendOutcome.KeyTaken _,
                            AppendOutcome.AnsweredBefore _,
                            AppendOutcome.MarkedBefore _ ->
                        throw new IllegalStateException("nobody else writes to " + stream);
                }
                acts++;
            }
            return acts;
        }

        private Append next() {
            UUID command = SampleRow.id();
            NewEvent event = new NewEvent(
                    SampleRow.id(), SampleRow.TYPE, DAY, new EventBody(SampleRow.body(number, version + 1)));
            Authorship by = new Authorship(SampleRow.ACTOR, Optional.empty(), command, command, Optional.empty());
            StreamWrite write = StreamWrite.of(by, stream, stream.value(), version, event);
            return new Append(List.of(write), Optional.of(answer(command, event.id())), List.of());
        }

        private StoredAnswer answer(UUID command, UUID event) {
            byte[] asked = command.toString().getBytes(StandardCharsets.US_ASCII);
            byte[] kept = ("{\"events\":[\"" + event + "\"],\"stream\":\"" + stream + "\",\"version\":" + (version + 1)
                            + "}")
                    .getBytes(StandardCharsets.US_ASCII);
            return new StoredAnswer(command, Hash.over(asked), new EventBody(kept));
        }
    }
}
