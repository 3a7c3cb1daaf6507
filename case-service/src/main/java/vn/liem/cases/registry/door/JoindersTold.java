package vn.liem.cases.registry.door;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
 * The registry follows a joinder that was decided elsewhere: the absorbed case says for ever in which it goes on. What it cannot
 * follow, as a joinder into another case recorded here by hand, is held for a person.
 */
@Singleton
final class JoindersTold implements Reactions {

    private static final String JOINED = "joinder.cases-joined.v1";
    private static final String ACTOR = "case-service";
    private static final String SPACE = "registry";

    /** What is read of the event. */
    record JoinderTold(Decided joinder) {
        record Decided(UUID absorbed, UUID survivor, LocalDate joinedOn) {}
    }

    @Override
    public List<Reaction<?, ?, ?>> to(String source, StoredEvent event) {
        if (!event.type().equals(JOINED)) {
            return List.of();
        }
        JoinderTold.Decided told =
                BodyCodec.decode(event.body(), JoinderTold.class).joinder();
        StreamId absorbed = StreamId.of("case", told.absorbed());
        return List.of(new Reaction<>(
                CasesInLog.CASES,
                Instruction.of(
                        new JoinCase(new Joinder(told.survivor(), told.joinedOn())),
                        absorbed,
                        absorbed.value(),
                        event.occurredOn(),
                        after(source, event))));
    }

    /** It speaks of two cases. */
    @Override
    public boolean standsAlone(StoredEvent event) {
        return event.type().equals(JOINED);
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
