package vn.liem.notification.signature.door;

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
import vn.liem.notification.signature.SignatureNoticeCommand;
import vn.liem.notification.signature.SignatureNoticeDecider;
import vn.liem.notification.signature.SignatureNoticeEvent;
import vn.liem.notification.signature.SignatureNotices;
import vn.liem.notification.signature.policy.ProposalMade;
import vn.liem.notification.signature.policy.ProposalOver;
import vn.liem.notification.signature.policy.WhenDecisionProposedThenTellBody;
import vn.liem.notification.signature.policy.WhenProposalIsOverThenEndNotice;
import vn.liem.service.door.CommandDoor;

/** Hears of decisions that wait for a second signature, one stream for each case or source; what it tells stays here. */
@Singleton
public final class HeardOfProposals implements Reactions {

    /** What a service says where one officer has proposed a decision. */
    static final String PROPOSED = "signatures.proposed.v1";

    private static final Set<String> OVER =
            Set.of("signatures.signed.v1", "signatures.refused.v1", "signatures.withdrawn.v1", "signatures.lapsed.v1");
    private static final String ACTOR = "notification-service";
    private static final String KIND = "signature-notice";
    private static final Aggregate<SignatureNoticeCommand, SignatureNotices, SignatureNoticeEvent> NOTICES =
            Aggregate.of(new SignatureNoticeDecider(), SignatureNoticeEvent.class);

    @Override
    public List<Reaction<?, ?, ?>> to(String source, StoredEvent event) {
        return commands(event).stream()
                .<Reaction<?, ?, ?>>map(command -> new Reaction<>(NOTICES, instruction(source, event, command)))
                .toList();
    }

    private static List<SignatureNoticeCommand> commands(StoredEvent event) {
        if (event.type().equals(PROPOSED)) {
            ProposalMade made = BodyCodec.decode(event.body(), ProposalMade.class);
            LocalDate recordedOn = LocalDate.ofInstant(event.recordedAt(), CommandDoor.VIETNAM);
            return WhenDecisionProposedThenTellBody.react(event.id(), recordedOn, made);
        }
        return OVER.contains(event.type())
                ? WhenProposalIsOverThenEndNotice.react(BodyCodec.decode(event.body(), ProposalOver.class))
                : List.of();
    }

    private static Instruction<SignatureNoticeCommand> instruction(
            String source, StoredEvent event, SignatureNoticeCommand command) {
        String proposals = event.stream().value();
        UUID id = UUID.fromString(proposals.substring(proposals.indexOf(':') + 1));
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
