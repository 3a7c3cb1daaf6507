package vn.liem.service.exchange;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
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
import vn.liem.messaging.RecordForm;
import vn.liem.service.Views;

/**
 * Reads the channel {@code events-in} and gives each record its effect. A page that cannot take effect now (the database
 * or a source is away) is tried again until it can; nothing is skipped, and no offset is trusted: the inbox compares.
 */
@Singleton
public class IncomingEvents {

    private static final Logger LOG = Logger.getLogger(IncomingEvents.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration BETWEEN_RETRIES_OF_HOLDS = Duration.ofSeconds(1);

    private final Inbox inbox;
    private final Holds holds;
    private final Alarms alarms;
    private final Optional<DecidingEffect> deciding;
    private final Views views;
    private final RelayOfService relay;
    private volatile boolean stopping;
    private volatile @Nullable Thread retrying;

    @Inject
    IncomingEvents(
            DataSource database,
            Clock clock,
            CommandHandler commands,
            Sources sources,
            Views views,
            RelayOfService relay,
            @All List<Reactions> reactions,
            @All List<Effect> effects) {
        this.holds = new Holds(database, clock);
        this.alarms = new Alarms(database);
        this.views = views;
        this.relay = relay;
        this.deciding = effects.isEmpty()
                ? Optional.of(new DecidingEffect(commands, all(reactions), holds, sources))
                : Optional.empty();
        Effect effect = deciding.<Effect>map(own -> own).orElseGet(effects::getFirst);
        this.inbox = new Inbox(effect, sources, alarms);
    }

    void start(@Observes StartupEvent event) {
        deciding.ifPresent(
                effect -> retrying = Thread.ofVirtual().name("retry holds").start(() -> retryHolds(effect)));
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        Thread thread = retrying;
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Takes a page of records in; returns when each has taken effect or is held. */
    @Incoming("events-in")
    @Blocking
    public void receive(ConsumerRecords<String, byte[]> page) {
        List<PublishedRecord> records = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : page) {
            read(record).ifPresent(records::add);
        }
        Duration pause = FIRST_PAUSE;
        while (!stopping) {
            try {
                inbox.receive(records);
                views.wake();
                relay.wake();
                return;
            } catch (RuntimeException e) {
                // Whatever is away comes back; the sentence names no content.
                LOG.warnf("a page of %d records waits: %s", records.size(), e.getMessage());
                rest(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
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

    /** Tries a hold at once, as a person asked. */
    public void retry(Hold hold) {
        deciding.ifPresent(effect -> inbox.between(hold.source(), () -> effect.retry(hold)));
    }

    private void retryHolds(DecidingEffect effect) {
        while (!stopping) {
            try {
                holds.due().forEach(hold -> inbox.between(hold.source(), () -> effect.retry(hold)));
            } catch (RuntimeException e) {
                LOG.warnf("holds are tried again later: %s", e.getMessage());
            }
            rest(BETWEEN_RETRIES_OF_HOLDS);
        }
    }

    /** A record that is none raises the alarm; the hole it leaves is filled from its source. */
    private Optional<PublishedRecord> read(ConsumerRecord<String, byte[]> record) {
        Header header = record.headers().lastHeader(RecordForm.HEADER);
        Header prev = record.headers().lastHeader(RecordForm.PREV);
        if (header == null || prev == null || record.value() == null) {
            alarms.raise(record.topic(), record.offset(), "a record of the topic lacks its header or its body");
            return Optional.empty();
        }
        try {
            long before = Long.parseLong(new String(prev.value(), StandardCharsets.US_ASCII));
            return Optional.of(RecordForm.read(header.value(), before, record.value()));
        } catch (BadRecord | NumberFormatException e) {
            alarms.raise(record.topic(), record.offset(), "a record of the topic is none of a log");
            return Optional.empty();
        }
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
