package vn.liem.notification.outcome.door;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.liem.notification.outcome.OutcomeCommand;
import vn.liem.notification.outcome.OutcomeDecider;
import vn.liem.notification.outcome.OutcomeEvent;
import vn.liem.notification.outcome.OutcomeOfSource;
import vn.liem.notification.outcome.policy.SettlementTold;
import vn.liem.notification.outcome.policy.TransferTold;
import vn.liem.notification.outcome.policy.WhenSourceDecidedThenTellSender;
import vn.liem.service.door.CommandDoor;

/** What other services tell of sources and of findings that led to them leads to outcomes that are told. */
@Singleton
public final class ToldOutcomes implements Reactions {

    private static final Aggregate<OutcomeCommand, OutcomeOfSource, OutcomeEvent> OUTCOMES =
            Aggregate.of(new OutcomeDecider(), OutcomeEvent.class);
    private static final String ACTOR = "notification-service";
    private static final String SPACE = "outcomes";

    @Override
    public List<Reaction<?, ?, ?>> to(String source, StoredEvent event) {
        return switch (event.type()) {
            case "source.decided.v1", "source.corrected.v1" ->
                about(
                        idOf(event),
                        source,
                        event,
                        WhenSourceDecidedThenTellSender.react(
                                event.id(), BodyCodec.decode(event.body(), SettlementTold.class)));
            case "inspection.file-transferred.v1" -> {
                TransferTold told = BodyCodec.decode(event.body(), TransferTold.class);
                yield about(
                        told.sourceId(),
                        source,
                        event,
                        WhenSourceDecidedThenTellSender.reactToTransfer(
                                event.subject(), LocalDate.ofInstant(event.recordedAt(), CommandDoor.VIETNAM), told));
            }
            case "inspection.entry-taken-back.v1" -> {
                TransferTold told = BodyCodec.decode(event.body(), TransferTold.class);
                yield about(
                        told.sourceId(),
                        source,
                        event,
                        WhenSourceDecidedThenTellSender.reactToTakingBack(event.subject(), told));
            }
            default -> List.of();
        };
    }

    private static Optional<UUID> idOf(StoredEvent event) {
        return Optional.of(
                UUID.fromString(event.subject().substring(event.subject().indexOf(':') + 1)));
    }

    private static List<Reaction<?, ?, ?>> about(
            Optional<UUID> id, String source, StoredEvent event, List<OutcomeCommand> commands) {
        List<Reaction<?, ?, ?>> follow = new ArrayList<>();
        id.ifPresent(known -> commands.forEach(command -> follow.add(new Reaction<>(
                OUTCOMES,
                Instruction.of(
                        command,
                        StreamId.of("outcome", known),
                        "source:" + known,
                        event.occurredOn(),
                        after(source, event))))));
        return follow;
    }

    /** The author of what follows: the same event gives the same command however often it is heard. */
    private static Authorship after(String source, StoredEvent event) {
        return new Authorship(
                ACTOR,
                Optional.empty(),
                Ids.version8(SPACE, source + ":" + event.id()),
                event.by().correlation(),
                Optional.of(event.id()));
    }
}
