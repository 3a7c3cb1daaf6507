package vn.liem.notification.discipline.door;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.Ids;
import vn.liem.kernel.StreamId;
import vn.liem.messaging.Reaction;
import vn.liem.messaging.Reactions;
import vn.liem.notification.discipline.GapNoticeCommand;
import vn.liem.notification.discipline.GapNoticeDecider;
import vn.liem.notification.discipline.GapNoticeEvent;
import vn.liem.notification.discipline.GapNotices;
import vn.liem.notification.discipline.policy.GapFound;
import vn.liem.notification.discipline.policy.WhenGapFoundThenTellStandingAgency;

/** Hears of gaps of discipline, one stream for each matter; what it tells stays here, as all notices do. */
@Singleton
public final class HeardOfGaps implements Reactions {

    /** What case-service says where it has found one. */
    static final String FOUND = "discipline.gap-detected.v1";

    private static final String ACTOR = "notification-service";
    private static final Aggregate<GapNoticeCommand, GapNotices, GapNoticeEvent> NOTICES =
            Aggregate.of(new GapNoticeDecider(), GapNoticeEvent.class);

    @Override
    public List<Reaction<?, ?, ?>> to(String source, StoredEvent event) {
        if (!event.type().equals(FOUND)) {
            return List.of();
        }
        GapFound found = BodyCodec.decode(event.body(), GapFound.class);
        return WhenGapFoundThenTellStandingAgency.react(event.id(), found).stream()
                .<Reaction<?, ?, ?>>map(command -> new Reaction<>(NOTICES, instruction(source, event, command)))
                .toList();
    }

    private static Instruction<GapNoticeCommand> instruction(
            String source, StoredEvent event, GapNoticeCommand command) {
        String matter = event.stream().value();
        UUID id = UUID.fromString(matter.substring(matter.indexOf(':') + 1));
        return Instruction.of(
                command,
                StreamId.of("discipline-gap", id),
                event.subject(),
                event.occurredOn(),
                new Authorship(
                        ACTOR,
                        Optional.empty(),
                        Ids.version8("discipline-gap", source + ":" + event.id()),
                        event.by().correlation(),
                        Optional.of(event.id())));
    }
}
