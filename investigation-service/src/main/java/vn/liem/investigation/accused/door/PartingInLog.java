package vn.liem.investigation.accused.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.DecisionSession.Step;
import vn.liem.investigation.accused.Accused.Came;
import vn.liem.investigation.accused.Accused.Charged;
import vn.liem.investigation.accused.Accused.NotCharged;
import vn.liem.investigation.accused.Accused.WentAway;
import vn.liem.investigation.accused.AccusedCommand;
import vn.liem.investigation.accused.AccusedCommand.ReceiveAccused;
import vn.liem.investigation.accused.AccusedCommand.SeparateAccused;
import vn.liem.investigation.accused.Parting;
import vn.liem.investigation.door.PartAccused;
import vn.liem.kernel.PersonKey;
import vn.liem.service.part.AtDesk;
import vn.liem.service.part.CaseDesk;

/** How an accused goes from one case into another: the charge stays where it was recorded, and the other case refers to it. */
@Singleton
final class PartingInLog implements PartAccused {

    private final CaseDesk desk;

    @Inject
    PartingInLog(CaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public Step part(DecisionSession session, AtDesk from, AtDesk into, PersonKey person, String documentNo) {
        Optional<UUID> chargedIn = chargedIn(session, from, person);
        Parting away = new Parting(into.caseId(), documentNo, from.occurredOn(), chargedIn);
        Step gone = decide(session, from, person, new SeparateAccused(away, desk.known(session, from.caseId())));
        return switch (gone) {
            case Step.Refused _, Step.Stale _ -> gone;
            case Step.Accepted _ -> {
                Parting here = new Parting(from.caseId(), documentNo, from.occurredOn(), chargedIn);
                yield decide(session, into, person, new ReceiveAccused(here, desk.known(session, into.caseId())));
            }
        };
    }

    /** The case in which the charge stands of somebody who came into this one. */
    private static Optional<UUID> chargedIn(DecisionSession session, AtDesk at, PersonKey person) {
        return switch (session.look(AccusedStreams.ACCUSED, AccusedStreams.of(at.caseId(), person))
                .state()) {
            case Came(var from, var _, var _) -> Optional.of(from.chargedIn().orElse(from.otherCase()));
            case NotCharged _, Charged _, WentAway _ -> Optional.empty();
        };
    }

    private static Step decide(DecisionSession session, AtDesk at, PersonKey person, AccusedCommand command) {
        return session.decide(AccusedStreams.ACCUSED, at.following(command, AccusedStreams.of(at.caseId(), person)));
    }
}
