package vn.liem.service.exchange;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.liem.contracts.LiemService;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.StoredEvent;
import vn.liem.messaging.Alarms;
import vn.liem.messaging.BadRecord;
import vn.liem.messaging.DecidingEffect;
import vn.liem.messaging.Effect;
import vn.liem.messaging.Hold;
import vn.liem.messaging.Holds;
import vn.liem.messaging.Inbox;
import vn.liem.messaging.PublishedRecord;
import vn.liem.messaging.Reaction;
import vn.liem.messaging.Reactions;
import vn.liem.service.Views;

/**
 * Reads the channel {@code events-in} and gives each record its effect. No offset is trusted: the inbox compares, and a
 * source whose records cannot take effect now (the database or the source is away) is asked itself, over REST, until it
 * has been caught up with; the others go on. At the start every source is asked, so that nothing hangs on a last record.
 */
@Singleton
public class IncomingEvents {

    private static final Logger LOG = Logger.getLogger(IncomingEvents.class);
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** How long after the start the sources are asked, so that they have started too. */
    private static final Duration BEFORE_THE_FIRST_ROUND = Duration.ofSeconds(5);

    private final Inbox inbox;
    private final Holds holds;
    private final Alarms alarms;
    private final Optional<DecidingEffect> deciding;
    private final Views views;
    private final RelayOfService relay;
    private final Map<String, String> sourceOfTopic;
    private final Map<String, Behind> behind = new ConcurrentHashMap<>();
    private volatile boolean stopping;
    private volatile @Nullable Thread rounds;

    /** A source that is to be asked, and when next. */
    private record Behind(int tries, Instant nextAt) {}

    @Inject
    IncomingEvents(
            DataSource database,
            Clock clock,
            CommandHandler commands,
            Sources sources,
            Views views,
            RelayOfService relay,
            @ConfigProperty(name = "liem.topic-prefix") Optional<String> prefix,
            @ConfigProperty(name = "mp.messaging.incoming.events-in.topics") List<String> topics,
            @All List<Reactions> reactions,
            @All List<TakesNote> notes,
            @All List<Effect> effects) {
        this.holds = new Holds(database, clock);
        this.alarms = new Alarms(database);
        this.views = views;
        this.relay = relay;
        this.sourceOfTopic = sourcesOf(topics, prefix.orElse(""));
        this.deciding = effects.isEmpty()
                ? Optional.of(new DecidingEffect(commands, all(reactions), holds, sources, alarms))
                : Optional.empty();
        Effect effect = deciding.<Effect>map(own -> own).orElseGet(effects::getFirst);
        this.inbox = new Inbox(
                notes.isEmpty() ? effect : new NotedEffect(effect, notes), sources, alarms, this::fillViewsAnew);
    }

    void start(@Observes StartupEvent event) {
        Instant first = Instant.now().plus(BEFORE_THE_FIRST_ROUND);
        sourceOfTopic.values().forEach(source -> behind.put(source, new Behind(0, first)));
        rounds = Thread.ofVirtual().name("inbox rounds").start(this::goRounds);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        Thread thread = rounds;
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Takes a page of records in: each takes effect, is held, or its source is asked for it later. */
    @Incoming("events-in")
    @Blocking
    public void receive(ConsumerRecords<String, byte[]> page) {
        Map<String, List<PublishedRecord>> bySource = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : page) {
            read(record)
                    .ifPresent(read -> bySource.computeIfAbsent(read.source(), _ -> new ArrayList<>())
                            .add(read));
        }
        bySource.forEach((source, records) -> {
            if (!takes(() -> inbox.receive(records))) {
                behind.put(source, new Behind(0, Instant.now())); // Whoever is asking for it now leaves this one.
            }
        });
        views.wake();
        relay.wake();
    }

    /** Asks a source for everything that it has published since the last record that took effect here. */
    public void catchUp(String source) {
        if (inbox.catchUp(source)) {
            views.wake();
            relay.wake();
        }
    }

    /** What is held, for a person to look at. */
    public Holds holds() {
        return holds;
    }

    /** What raised the alarm. */
    public Alarms alarms() {
        return alarms;
    }

    /** The sources that this service has not caught up with. */
    public Set<String> sourcesBehind() {
        return Set.copyOf(behind.keySet());
    }

    /** Tries a hold at once, as a person asked. */
    public void retry(Hold hold) {
        deciding.ifPresent(effect -> inbox.between(hold.source(), () -> effect.retry(hold)));
    }

    /** A view holds what an event told that its source does not hold; the true one shows once it is filled anew. */
    private void fillViewsAnew() {
        Thread.ofVirtual()
                .name("views anew")
                .start(() -> views.all().values().forEach(view -> {
                    // One that is being filled already holds it perhaps: it is filled once more after that.
                    while (!stopping && !takes(view::rebuild)) {
                        rest(BETWEEN_ROUNDS);
                    }
                }));
    }

    private void goRounds() {
        while (!stopping) {
            behind.forEach(this::ask);
            deciding.ifPresent(effect -> takes(() -> holds.due().forEach(hold -> retry(effect, hold))));
            rest(BETWEEN_ROUNDS);
        }
    }

    private void ask(String source, Behind since) {
        if (Instant.now().isBefore(since.nextAt())) {
            return;
        }
        if (takes(() -> catchUp(source))) {
            behind.remove(source, since);
        } else {
            Duration pause = BETWEEN_ROUNDS.multipliedBy(1L << Math.min(since.tries(), 5));
            Instant next = Instant.now().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
            behind.put(source, new Behind(since.tries() + 1, next));
        }
    }

    /** A hold whose source is silent is pushed back too, or those behind it would never be tried. */
    private void retry(DecidingEffect effect, Hold hold) {
        if (!takes(() -> inbox.between(hold.source(), () -> effect.retry(hold)))) {
            holds.triedInVain(hold, "source_silent");
        }
    }

    /** Whether it went through; what failed is named by its class alone, since a message may quote a record. */
    private boolean takes(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("records wait: %s", e.getClass().getName());
            return false;
        }
    }

    /**
     * A record that is none raises the alarm; the hole it leaves is filled from its source. Whatever is wrong with it, it
     * must not end the channel: the same record would end it again after every start.
     */
    private Optional<PublishedRecord> read(ConsumerRecord<String, byte[]> record) {
        try {
            PublishedRecord read = TopicRecord.read(record);
            if (!read.source().equals(sourceOfTopic.get(record.topic()))) {
                alarm(record, "a record of the topic speaks for another log");
                return Optional.empty();
            }
            return Optional.of(read);
        } catch (BadRecord | RuntimeException e) {
            alarm(record, "a record of the topic is none of a log");
            return Optional.empty();
        }
    }

    private void alarm(ConsumerRecord<String, byte[]> record, String what) {
        if (!takes(() -> alarms.raise(record.topic(), record.offset(), what))) {
            LOG.errorf("%s, at offset %d of %s", what, record.offset(), record.topic());
        }
    }

    private static Map<String, String> sourcesOf(List<String> topics, String prefix) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (LiemService service : LiemService.values()) {
            String topic = prefix + service.topic();
            if (topics.contains(topic)) {
                sources.put(topic, service.log());
            }
        }
        return Map.copyOf(sources);
    }

    private static Reactions all(List<Reactions> reactions) {
        return new Reactions() {
            @Override
            public List<Reaction<?, ?, ?>> to(String source, StoredEvent event) {
                List<Reaction<?, ?, ?>> follow = new ArrayList<>();
                reactions.forEach(each -> follow.addAll(each.to(source, event)));
                return follow;
            }

            @Override
            public boolean standsAlone(StoredEvent event) {
                return reactions.stream().anyMatch(each -> each.standsAlone(event));
            }
        };
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
