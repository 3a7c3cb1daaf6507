package vn.liem.bench;

import io.agroal.api.AgroalDataSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import vn.liem.eventstore.Append;
import vn.liem.eventstore.AppendOutcome;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.EventBody;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.LogCheck;
import vn.liem.eventstore.NewEvent;
import vn.liem.eventstore.StreamWrite;
import vn.liem.kernel.StreamId;

/** A log of so many events on a real server, hashed and checked in turn. */
final class LogRuns {

    private static final String LOG = "bench/1";
    private static final String DATABASE = "evidence";
    private static final int STREAM_EVENTS = 5;
    private static final int AT_ONCE = 64;
    private static final int CONNECTIONS = 3;
    private static final LocalDate DAY = LocalDate.of(2024, 5, 16);

    private LogRuns() {}

    /** Fills a log and measures it: one round that does not count, then so many that do. */
    static EvidenceFigures.OfLog measured(BenchServer server, int events, int rounds) {
        server.createLog(DATABASE);
        try (AgroalDataSource pool = server.pool(DATABASE, CONNECTIONS)) {
            try (EventLog log = EventLog.open(pool, LOG, Clock.systemUTC())) {
                fill(log, events);
            }
            RowsInMemory rows = RowsInMemory.of(pool, LOG);
            List<byte[]> bytes = rows.bytes(LOG);
            List<Double> hashed = new ArrayList<>();
            List<Double> checked = new ArrayList<>();
            List<Double> fromTables = new ArrayList<>();
            for (int round = 0; round <= rounds; round++) {
                double hash = seconds(() -> hash(bytes));
                double check = seconds(() -> hold(LogCheck.of(rows, LOG, Optional.empty(), _ -> {}), events));
                double tables = seconds(() -> hold(LogCheck.of(pool, LOG, Optional.empty(), _ -> {}), events));
                if (round > 0) {
                    hashed.add(hash);
                    checked.add(check);
                    fromTables.add(tables);
                }
            }
            long size = bytes.stream().mapToLong(part -> part.length).sum();
            return new EvidenceFigures.OfLog(events, size, hashed, checked, fromTables);
        }
    }

    private static double seconds(Runnable work) {
        long from = System.nanoTime();
        work.run();
        return (System.nanoTime() - from) / 1e9;
    }

    private static void hash(List<byte[]> bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            bytes.forEach(digest::update);
            if (digest.digest().length == 0) {
                throw new IllegalStateException("nothing was hashed");
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void hold(LogCheck.Result result, int events) {
        if (result.fault().isPresent() || result.events() != events) {
            throw new IllegalStateException("the log does not hold: " + result);
        }
    }

    private static void fill(EventLog log, int events) {
        List<CompletableFuture<AppendOutcome>> waiting = new ArrayList<>();
        for (int from = 0; from < events; from += STREAM_EVENTS) {
            waiting.add(log.append(append(from, Math.min(STREAM_EVENTS, events - from))));
            if (waiting.size() == AT_ONCE) {
                waiting.forEach(LogRuns::appended);
                waiting.clear();
            }
        }
        waiting.forEach(LogRuns::appended);
    }

    private static void appended(CompletableFuture<AppendOutcome> append) {
        if (!(append.join() instanceof AppendOutcome.Appended)) {
            throw new IllegalStateException("nobody else writes to this log");
        }
    }

    private static Append append(int from, int events) {
        UUID command = SampleRow.id();
        StreamId stream = new StreamId("row:" + UUID.randomUUID());
        Authorship by = new Authorship(SampleRow.ACTOR, Optional.empty(), command, command, Optional.empty());
        NewEvent[] written = new NewEvent[events];
        for (int i = 0; i < events; i++) {
            written[i] = new NewEvent(
                    SampleRow.id(), SampleRow.TYPE, DAY, new EventBody(SampleRow.body(from % AT_ONCE, from + i + 1L)));
        }
        return Append.of(StreamWrite.of(by, stream, stream.value(), 0, written));
    }
}
