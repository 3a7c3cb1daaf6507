package vn.liem.notification.directive.door;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import vn.liem.notification.directive.DirectiveNoticeCommand;
import vn.liem.notification.directive.DirectiveNoticeDecider;
import vn.liem.notification.directive.DirectiveNoticeEvent;
import vn.liem.notification.directive.DirectiveNotices;
import vn.liem.notification.directive.policy.DirectiveSaid;
import vn.liem.notification.directive.policy.WhenDirectiveIssuedThenTellOwner;
import vn.liem.service.door.CommandDoor;

/** Hears of directives, one stream for each; of what it tells only the inbox of the owner knows, as of all notices. */
@Singleton
public final class HeardOfIssues implements Reactions {

    /** What case-service says of directives, and their owner is told. */
    static final Set<String> HEARD = Set.of(
            "directive.issued.v1", "directive.corrected.v1", "directive.urged.v1", "directive.rejected-as-not-done.v1");

    private static final String ACTOR = "notification-service";
    private static final String KIND = "directive-notice";
    private static final Aggregate<DirectiveNoticeCommand, DirectiveNotices, DirectiveNoticeEvent> NOTICES =
            Aggregate.of(new DirectiveNoticeDecider(), DirectiveNoticeEvent.class);

    @Override
    public List<Reaction<?, ?, ?>> to(String source, StoredEvent event) {
        if (!HEARD.contains(event.type())) {
            return List.of();
        }
        DirectiveSaid said = BodyCodec.decode(event.body(), DirectiveSaid.class);
        LocalDate recordedOn = LocalDate.ofInstant(event.recordedAt(), CommandDoor.VIETNAM);
        return WhenDirectiveIssuedThenTellOwner.react(event.id(), recordedOn, said).stream()
                .<Reaction<?, ?, ?>>map(command -> new Reaction<>(NOTICES, instruction(source, event, command)))
                .toList();
    }

    private static Instruction<DirectiveNoticeCommand> instruction(
            String source, StoredEvent event, DirectiveNoticeCommand command) {
        String directive = event.stream().value();
        UUID id = UUID.fromString(directive.substring(directive.indexOf(':') + 1));
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
