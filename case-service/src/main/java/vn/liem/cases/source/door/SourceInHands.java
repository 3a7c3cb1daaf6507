package vn.liem.cases.source.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.cases.source.Source.NotRegistered;
import vn.liem.cases.source.Source.Registered;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.DecisionSession;
import vn.liem.handover.desk.Handovers;
import vn.liem.handover.protocol.Custody;
import vn.liem.handover.protocol.Custody.Ground;
import vn.liem.handover.protocol.Custody.Known;
import vn.liem.handover.protocol.CustodyRefusal;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.kernel.Refusal;
import vn.liem.kernel.StreamId;
import vn.liem.security.CaseFacts;
import vn.liem.service.Localities;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/**
 * Who has a source in hands: whoever it was sent and forwarded to, until its file is handed over by the protocol. From then on
 * the custody of the file alone says it.
 */
@Singleton
final class SourceInHands {

    private final CommandHandler commands;
    private final CommandDoor door;
    private final Localities units;

    @Inject
    SourceInHands(CommandHandler commands, CommandDoor door, Localities units) {
        this.commands = commands;
        this.door = door;
        this.units = units;
    }

    /** A source that is registered; ends the request where there is none. */
    Registered registered(UUID id) {
        return switch (door.standing(SourceResource.SOURCES, StreamId.of("source", id))
                .state()) {
            case NotRegistered _ -> throw RequestRefused.because(RequestRefusal.NOT_FOUND);
            case Registered source -> source;
        };
    }

    /**
     * The facts of a source.
     *
     * @param sentOrForwardedTo the body that has it in hands by what was sent and forwarded
     * @param parties every body that takes part in it
     */
    CaseFacts facts(UUID id, String sentOrForwardedTo, Collection<String> parties) {
        return facts(commands.session(), id, sentOrForwardedTo, parties);
    }

    /** The same as the session sees it: what is decided on it loses where the file moves. */
    CaseFacts facts(DecisionSession session, UUID id, String sentOrForwardedTo, Collection<String> parties) {
        String holder = handedTo(session, id).orElse(sentOrForwardedTo);
        return CaseFacts.heldBy(holder, units.chainOf(holder)).withFormerHolders(Set.copyOf(parties));
    }

    /** Why a body may take urgent measures only, where it holds the file and the file is on its way. */
    Optional<Refusal> underOffer(DecisionSession session, UUID id, String body) {
        return switch (custody(session, id)) {
            case Custody.UnderOffer offered
            when offered.holder().value().equals(body) -> Optional.of(CustodyRefusal.ONLY_URGENT_MEASURES);
            case Custody.UnderOffer _, Custody.Held _, Custody.Unknown _ -> Optional.empty();
        };
    }

    private static Optional<String> handedTo(DecisionSession session, UUID id) {
        return custody(session, id) instanceof Known known
                        && known.epoch() > Custody.FIRST_EPOCH
                        && known.ground() != Ground.REGISTER
                ? Optional.of(known.holder().value())
                : Optional.empty();
    }

    private static Custody custody(DecisionSession session, UUID id) {
        return session.look(Handovers.CUSTODY, Handovers.custody(new FileSubject(SubjectKind.SOURCE, id)))
                .state();
    }
}
