package vn.liem.handover.desk;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import vn.liem.eventstore.CommandAnswer;
import vn.liem.handover.protocol.AcceptanceEvidence;
import vn.liem.handover.protocol.Sha256;
import vn.liem.messaging.FetchRecords;
import vn.liem.messaging.PublishedRecord;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.Proof;

/**
 * Everything between the services: a topic for each log that keeps what was published, how far each reader has
 * acknowledged it, and what services ask one another. A test decides who dies where on it.
 */
final class Wire implements FetchRecords {

    private static final long MAX_WAIT_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final int MAX_ROUNDS = 200;
    private static final int RECORDS_TAKEN_BACK = 10;

    private final Map<String, Station> stations = new LinkedHashMap<>();
    private final Map<String, List<PublishedRecord>> topics = new ConcurrentHashMap<>();
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private volatile Kill kill = Kill.none();
    volatile boolean evidenceIsThere = true;
    volatile boolean documentsAreThere = true;
    volatile boolean keysAreThose = true;
    volatile boolean keysAreThere = true;
    /** Another event than was asked for is proven, where it is not 0. */
    volatile long evidenceOfPos;

    void join(Station station) {
        stations.put(station.log, station);
        topics.put(station.log, new CopyOnWriteArrayList<>());
    }

    void plan(Kill next) {
        kill = next;
    }

    boolean killed() {
        return kill.done();
    }

    /** What a relay hands over: a broker that acknowledges at once. */
    CompletionStage<Void> publish(MortalDatabase process, PublishedRecord record) {
        String log = record.source();
        if (process.isDead() || kill.strikes(log, record.event().type(), Kill.Point.BEFORE_PUBLISHING)) {
            return dies(process);
        }
        topicOf(log).add(record);
        return kill.strikes(log, record.event().type(), Kill.Point.BEFORE_PUBLISHED_IS_NOTED)
                ? dies(process)
                : CompletableFuture.completedStage(null);
    }

    private static CompletionStage<Void> dies(MortalDatabase process) {
        process.kill();
        return CompletableFuture.failedFuture(new IllegalStateException("the process is gone"));
    }

    /** An officer acts, and asks again with the same command's id when the process dies under it. */
    CommandAnswer act(Station station, String leadsTo, Function<HandoverDesk, CommandAnswer> act) {
        Station.Running running = station.running();
        kill.deathAtAct(station.log, leadsTo).ifPresent(running.database::dieAt);
        try {
            return act.apply(running.desk);
        } catch (RuntimeException e) {
            if (!station.isDead()) {
                throw e;
            }
            return act.apply(station.running().desk);
        }
    }

    /** What a service shows of a hand-over to another; one that is not here knows nothing of it. */
    Optional<HalfOfHandover> half(String log, UUID offerId, long covering) {
        Station station = stations.get(log);
        if (!evidenceIsThere) {
            return Optional.empty();
        }
        return Optional.of(
                station == null
                        ? new HalfOfHandover(log, "", List.of())
                        : station.running().proofs.halfOf(offerId, covering));
    }

    /** What a service shows of a case to another; one that is not here knows nothing of it. */
    Optional<HalfOfHandover> ofCase(String log, UUID caseId) {
        Station station = stations.get(log);
        if (!evidenceIsThere) {
            return Optional.empty();
        }
        return Optional.of(
                station == null
                        ? new HalfOfHandover(log, "", List.of())
                        : station.running().cases.shown(caseId));
    }

    Optional<Proof> growth(String log, long first, long second) {
        return Optional.of(requireNonNull(stations.get(log)).running().proofs.growth(first, second));
    }

    /** Lets everything arrive everywhere; whoever dies is started again. */
    void settle() {
        for (int round = 0; round < MAX_ROUNDS; round++) {
            boolean moved = false;
            for (Station station : stations.values()) {
                moved |= publishAll(station);
                moved |= deliver(station);
            }
            if (!moved) {
                return;
            }
        }
        throw new IllegalStateException("no rest after %d rounds".formatted(MAX_ROUNDS));
    }

    private boolean publishAll(Station station) {
        int before = topicOf(station.log).size();
        long end = System.nanoTime() + MAX_WAIT_NANOS;
        while (true) {
            Station.Running running = station.running();
            try {
                if (running.relay.position() >= running.eventLog.reader().lastPos()) {
                    return topicOf(station.log).size() > before;
                }
            } catch (RuntimeException e) {
                if (!station.isDead()) {
                    throw e;
                }
                continue;
            }
            running.relay.wake();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "the relay does not move", running.relay.failure().orElse(null));
            }
        }
    }

    /** Hands what others have published to a station, record by record, and its own log. */
    private boolean deliver(Station station) {
        boolean moved = false;
        for (String source : topics.keySet()) {
            String reader = station.log + " < " + source;
            while (acknowledged.getOrDefault(reader, 0) < topicOf(source).size()) {
                moved = true;
                int offset = acknowledged.getOrDefault(reader, 0);
                deliver(station, reader, topicOf(source).get(offset), offset);
            }
        }
        return moved;
    }

    private void deliver(Station station, String reader, PublishedRecord record, int offset) {
        Station.Running running = station.running();
        String type = record.event().type();
        kill.deathAt(station.log, type).ifPresent(running.database::dieAt);
        try {
            running.inbox.receive(List.of(record));
        } catch (RuntimeException e) {
            if (!station.isDead()) {
                throw e;
            }
            return;
        }
        if (kill.strikes(station.log, type, Kill.Point.BEFORE_ACKNOWLEDGING)) {
            running.kill();
            // What was not acknowledged comes again, and a group that rebalances may go back further.
            acknowledged.put(reader, Math.max(0, offset - RECORDS_TAKEN_BACK));
            return;
        }
        acknowledged.put(reader, offset + 1);
    }

    /** Waits for a fact, with a bound. */
    static void until(BooleanSupplier fact) {
        long end = System.nanoTime() + MAX_WAIT_NANOS;
        while (!fact.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the fact did not come within 30 s");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    @Override
    public List<PublishedRecord> after(String source, long pos, Optional<String> subject) {
        return stationOf(source).running().published.after(pos, FetchRecords.MAX).stream()
                .filter(record -> subject.isEmpty() || record.event().subject().equals(subject.get()))
                .toList();
    }

    Optional<AcceptanceEvidence> evidence(String source, long pos) {
        long proven = evidenceOfPos == 0 ? pos : evidenceOfPos;
        return evidenceIsThere ? stationOf(source).running().evidence.of(proven) : Optional.empty();
    }

    Optional<InputStream> document(String source, Sha256 sha256) {
        return documentsAreThere ? stationOf(source).running().documents.open(sha256) : Optional.empty();
    }

    Optional<NoteKey> keyOf(String source) {
        if (!keysAreThere) {
            return Optional.empty();
        }
        NoteKey key = stationOf(source).publicKey();
        return Optional.of(
                keysAreThose ? key : NoteKey.of(key.name(), NoteSigner.newPair().getPublic()));
    }

    private List<PublishedRecord> topicOf(String log) {
        return requireNonNull(topics.get(log));
    }

    private Station stationOf(String log) {
        return requireNonNull(stations.get(log));
    }
}
