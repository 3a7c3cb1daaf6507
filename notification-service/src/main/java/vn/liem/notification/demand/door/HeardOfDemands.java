package vn.liem.notification.demand.door;

import jakarta.inject.Singleton;
import java.time.LocalDate;
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
import vn.liem.notification.demand.DemandNoticeCommand;
import vn.liem.notification.demand.DemandNoticeDecider;
import vn.liem.notification.demand.DemandNoticeEvent;
import vn.liem.notification.demand.DemandNotices;
import vn.liem.notification.demand.policy.DemandAnswered;
import vn.liem.notification.demand.policy.DemandMade;
import vn.liem.notification.demand.policy.OfficerRecordTakenBack;
import vn.liem.notification.demand.policy.OfficerRecusedTold;
import vn.liem.notification.demand.policy.OfficerReplacedTold;
import vn.liem.notification.demand.policy.WhenDemandIsOverThenEndNotice;
import vn.liem.notification.demand.policy.WhenReplacementDemandedThenTellBody;
import vn.liem.service.door.CommandDoor;

/** Hears of demands that officers be replaced, one stream for each case; what it tells stays here. */
@Singleton
public final class HeardOfDemands implements Reactions {

    private static final String ACTOR = "notification-service";
    private static final String KIND = "demand-notice";
    private static final Aggregate<DemandNoticeCommand, DemandNotices, DemandNoticeEvent> NOTICES =
            Aggregate.of(new DemandNoticeDecider(), DemandNoticeEvent.class);

    @Override
    public List<Reaction<?, ?, ?>> to(String source, StoredEvent event) {
        return commands(event).stream()
                .<Reaction<?, ?, ?>>map(command -> new Reaction<>(NOTICES, instruction(source, event, command)))
                .toList();
    }

    private static List<DemandNoticeCommand> commands(StoredEvent event) {
        LocalDate recordedOn = LocalDate.ofInstant(event.recordedAt(), CommandDoor.VIETNAM);
        return switch (event.type()) {
            case "officer.recusal-demanded.v1" ->
                WhenReplacementDemandedThenTellBody.react(event.id(), recordedOn, read(event, DemandMade.class));
            case "officer.recusal-declined.v1" ->
                WhenDemandIsOverThenEndNotice.react(read(event, DemandAnswered.class));
            case "officer.replaced.v1" -> WhenDemandIsOverThenEndNotice.react(read(event, OfficerReplacedTold.class));
            case "officer.recused.v1" -> WhenDemandIsOverThenEndNotice.react(read(event, OfficerRecusedTold.class));
            case "officer.record-annulled.v1" ->
                WhenDemandIsOverThenEndNotice.react(read(event, OfficerRecordTakenBack.class));
            default -> List.of();
        };
    }

    private static <T> T read(StoredEvent event, Class<T> type) {
        return BodyCodec.decode(event.body(), type);
    }

    private static Instruction<DemandNoticeCommand> instruction(
            String source, StoredEvent event, DemandNoticeCommand command) {
        String officers = event.stream().value();
        UUID id = UUID.fromString(officers.substring(officers.indexOf(':') + 1));
        return Instruction.of(
                command,
                StreamId.of(KIND, id),
                event.subject(),
                event.occurredOn(),
                new Authorship(
                        ACTOR,
                        Optional.empty(),
                        Ids.version8(KIND, source + ":" + event.id()),
                        event.by().correlation(),
                        Optional.of(event.id())));
    }
}
