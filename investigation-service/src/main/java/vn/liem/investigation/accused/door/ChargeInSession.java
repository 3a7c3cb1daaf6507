package vn.liem.investigation.accused.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.DecisionSession;
import vn.liem.investigation.accused.Accused;
import vn.liem.investigation.accused.Charge;
import vn.liem.investigation.door.ChargeOfPerson;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.law.Clause;
import vn.liem.service.door.CommandDoor;

/** The charge of an accused as the session sees it. */
@Singleton
public final class ChargeInSession implements ChargeOfPerson {

    private final CommandDoor door;

    @Inject
    ChargeInSession(CommandDoor door) {
        this.door = door;
    }

    @Override
    public Optional<Found> standing(UUID caseId, PersonKey person) {
        return door.known(AccusedStreams.ACCUSED, AccusedStreams.of(caseId, person))
                .flatMap(known -> found(known.state()));
    }

    @Override
    public Optional<Found> in(DecisionSession session, UUID caseId, PersonKey person) {
        return found(session.look(AccusedStreams.ACCUSED, AccusedStreams.of(caseId, person))
                .state());
    }

    private static Optional<Found> found(Accused state) {
        return switch (state) {
            case Accused.NotCharged _ -> Optional.empty();
            case Accused.Charged charged -> Optional.of(new Found(charged.chargedOn(), clause(charged.charge())));
        };
    }

    private static Optional<Clause> clause(Charge charge) {
        return charge.article().flatMap(article -> charge.clause().map(number -> new Clause(article, number)));
    }
}
