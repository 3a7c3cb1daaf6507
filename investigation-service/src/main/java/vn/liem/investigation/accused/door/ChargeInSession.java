package vn.liem.investigation.accused.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.liem.eventstore.DecisionSession;
import vn.liem.investigation.accused.Accused;
import vn.liem.investigation.accused.Accused.WentAway;
import vn.liem.investigation.accused.Charge;
import vn.liem.investigation.door.ChargeOfPerson;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.StreamId;
import vn.liem.procedure.law.Clause;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.Standing;

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
        return found(
                caseId,
                person,
                stream -> door.known(AccusedStreams.ACCUSED, stream)
                        .map(Standing::state)
                        .orElseGet(AccusedStreams.ACCUSED.decider()::initial));
    }

    @Override
    public Optional<Found> in(DecisionSession session, UUID caseId, PersonKey person) {
        return found(
                caseId,
                person,
                stream -> session.look(AccusedStreams.ACCUSED, stream).state());
    }

    @Override
    public List<UUID> otherCases(DecisionSession session, UUID caseId, PersonKey person) {
        return AccusedStreams.otherCases(
                caseId,
                person,
                stream -> session.look(AccusedStreams.ACCUSED, stream).state());
    }

    private static Optional<Found> found(UUID caseId, PersonKey person, Function<StreamId, Accused> look) {
        Accused here = look.apply(AccusedStreams.of(caseId, person));
        Optional<LocalDate> wentOn =
                here instanceof WentAway(var _, var into) ? Optional.of(into.partedOn()) : Optional.empty();
        return AccusedStreams.chargedAs(here, person, look)
                .map(charged -> new Found(charged.chargedOn(), clause(charged.charge()), wentOn));
    }

    private static Optional<Clause> clause(Charge charge) {
        return charge.article().flatMap(article -> charge.clause().map(number -> new Clause(article, number)));
    }
}
