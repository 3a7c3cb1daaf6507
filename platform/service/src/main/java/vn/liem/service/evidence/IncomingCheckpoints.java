package vn.liem.service.evidence;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import vn.liem.eventstore.EventLog;
import vn.liem.messaging.Alarms;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.SignedNote;

/** Reads the channel {@code checkpoints-in}: the witness sees each note, and what it countersigns is published again. */
@Singleton
public class IncomingCheckpoints {

    private static final Logger LOG = Logger.getLogger(IncomingCheckpoints.class);

    private final String own;
    private final Witness witness;
    private final PublishNote broker;
    private final Alarms alarms;

    @Inject
    IncomingCheckpoints(EventLog log, Witness witness, PublishNote broker, DataSource database) {
        this.own = log.name();
        this.witness = witness;
        this.broker = broker;
        this.alarms = new Alarms(database);
    }

    /** Takes a page of notes in, each by itself: the place in the topic is kept once a page. */
    @Incoming("checkpoints-in")
    @Blocking
    public void receive(ConsumerRecords<String, byte[]> page) {
        page.forEach(this::receive);
    }

    /** Takes one note in. What fails now is covered by the next note, which proves more. */
    private void receive(ConsumerRecord<String, byte[]> record) {
        try {
            Optional<SignedNote> note = read(record);
            if (note.isPresent() && witness.see(note.get()) instanceof Witness.Outcome.Countersigned(var cosigned)) {
                String log = Witness.logOf(Checkpoint.parse(cosigned.text()));
                broker.publish(log + " " + own, cosigned).whenComplete((_, failure) -> {
                    if (failure != null) {
                        LOG.debugf(
                                "a countersignature is not published: %s",
                                failure.getClass().getName());
                    }
                });
            }
        } catch (RuntimeException e) {
            LOG.warnf("a checkpoint is not looked at: %s", e.getClass().getName());
        }
    }

    private Optional<SignedNote> read(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return Optional.empty();
        }
        try {
            SignedNote note = SignedNote.parse(new String(record.value(), StandardCharsets.UTF_8));
            Checkpoint.parse(note.text());
            return Optional.of(note);
        } catch (IllegalArgumentException e) {
            alarms.raise(record.topic(), record.offset(), "a record of the topic is no signed checkpoint");
            return Optional.empty();
        }
    }
}
