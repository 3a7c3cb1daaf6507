package vn.liem.cases.registry.door;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.registry.CaseCommand;
import vn.liem.cases.registry.CaseCommand.AnnulJoinder;
import vn.liem.cases.registry.CaseCommand.JoinCase;
import vn.liem.cases.registry.Joinder;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.Ids;
import vn.liem.kernel.StreamId;
import vn.liem.messaging.Reaction;
import vn.liem.messaging.Reactions;

/**
 * The registry follows a joinder that was decided elsewhere: the absorbed case says in which it goes on until that is annulled. What it cannot
 * follow, as a joinder into another case recorded here by hand, is held for a person.
 */
@Singleton
final class JoindersTold implements Reactions {

    private static final String JOINED = "joinder.cases-joined.v1";
    private static final String ANNULLED = "joinder.joinder-annulled.v1";
    private static final String ACTOR = "case-service";
    private static final String SPACE = "registry";

    /** What is read of the joinder. */
    record JoinderTold(Decided joinder) {
        record Decided(UUID absorbed, UUID survivor, LocalDate joinedOn) {}
    }

    /** What is read of its annulment. */
    record AnnulmentTold(JoinderTold.Decided joinder, Annulled annulment) {
        record Annulled(LocalDate annulledOn) {}
    }

    @Override
    public List<Reaction<?, ?, ?>> to(String source, StoredEvent event) {
        return switch (event.type()) {
            case JOINED -> {
                var told = BodyCodec.decode(event.body(), JoinderTold.class).joinder();
                CaseCommand join = new JoinCase(new Joinder(told.survivor(), told.joinedOn()));
                yield List.of(reaction(source, event, told.absorbed(), join));
            }
            case ANNULLED -> {
                var told = BodyCodec.decode(event.body(), AnnulmentTold.class);
                CaseCommand annul = new AnnulJoinder(
                        told.joinder().survivor(), told.annulment().annulledOn());
                yield List.of(reaction(source, event, told.joinder().absorbed(), annul));
            }
            default -> List.of();
        };
    }

    private static Reaction<?, ?, ?> reaction(String source, StoredEvent event, UUID absorbed, CaseCommand command) {
        StreamId stream = StreamId.of("case", absorbed);
        return new Reaction<>(
                CasesInLog.CASES,
                Instruction.of(command, stream, stream.value(), event.occurredOn(), after(source, event)));
    }

    /** It speaks of two cases. */
    @Override
    public boolean standsAlone(StoredEvent event) {
        return event.type().equals(JOINED) || event.type().equals(ANNULLED);
    }

    private static Authorship after(String source, StoredEvent event) {
        return new Authorship(
                ACTOR,
                Optional.empty(),
                Ids.version8(SPACE, source + ":" + event.id()),
                event.by().correlation(),
                Optional.of(event.id()));
    }
}
