package vn.liem.control.signature.door;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.liem.control.signature.SignatureCommand;
import vn.liem.control.signature.SignatureCommand.LapseWithFile;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.Ids;
import vn.liem.messaging.Reaction;
import vn.liem.messaging.Reactions;
import vn.liem.security.Act;
import vn.liem.security.Reach;

/**
 * What a body has proposed as the holder of a file holds no longer once another one holds it. The own log alone is asked: there
 * the holders of a file stand in their order, and the last of them counts.
 */
@Singleton
@IfBuildProperty(name = "liem.control.mounted", stringValue = "true")
public final class ProposalsOfFile implements Reactions {

    /** Whoever opens a file is its first holder: before him nobody could propose as another one. */
    private static final Set<String> HOLDER_CHANGED = Set.of(
            "custody.holder-taken-from-register.v1",
            "custody.taken-over.v1",
            "custody.taken-back.v1",
            "custody.holder-noted.v1");

    private static final String SPACE = "signatures-of-file";
    private static final Set<String> ACTS_OF_HOLDERS = Arrays.stream(Act.values())
            .filter(act ->
                    act.grants().containsValue(Reach.HOLDER) || act.grants().containsValue(Reach.ASSIGNED))
            .map(act -> act.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final EventLog log;

    @Inject
    ProposalsOfFile(EventLog log) {
        this.log = log;
    }

    /** What is read of the holder of a file. */
    record Held(File subject, String holder) {
        record File(UUID id) {}
    }

    @Override
    public List<Reaction<?, ?, ?>> to(String source, StoredEvent event) {
        if (!source.equals(log.name()) || !HOLDER_CHANGED.contains(event.type())) {
            return List.of();
        }
        Held held = BodyCodec.decode(event.body(), Held.class);
        SignatureCommand lapse = new LapseWithFile(held.holder(), ACTS_OF_HOLDERS);
        Authorship by = new Authorship(
                source.substring(0, source.indexOf('/')),
                Optional.empty(),
                Ids.version8(SPACE, source + ":" + event.id()),
                event.by().correlation(),
                Optional.of(event.id()));
        return List.of(new Reaction<>(
                SignatureStreams.PROPOSALS,
                Instruction.of(
                        lapse, SignatureStreams.of(held.subject().id()), event.subject(), event.occurredOn(), by),
                Optional.of(() -> hasMovedOn(event))));
    }

    /** This is heard some time after it was appended: the next holder may have proposed since, and his proposals stand. */
    private boolean hasMovedOn(StoredEvent event) {
        return log.reader().stream(event.stream()).stream()
                .anyMatch(later -> later.version() > event.version() && HOLDER_CHANGED.contains(later.type()));
    }
}
