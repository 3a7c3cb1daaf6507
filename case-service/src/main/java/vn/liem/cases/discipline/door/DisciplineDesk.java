package vn.liem.cases.discipline.door;

import static vn.liem.cases.discipline.door.DecisionNumbers.MATTERS;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.discipline.DisciplineCommand;
import vn.liem.cases.discipline.DisciplineCommand.DecideDiscipline;
import vn.liem.cases.discipline.DisciplineCommand.RegisterMatter;
import vn.liem.cases.discipline.DisciplineDetails;
import vn.liem.cases.discipline.DisciplineMatter;
import vn.liem.cases.discipline.DisciplineMatter.NotRegistered;
import vn.liem.cases.discipline.DisciplineMatter.Registered;
import vn.liem.cases.door.FindCase;
import vn.liem.eventstore.Instruction;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.Localities;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.FieldChecks;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** The way of what is recorded of discipline from the resource to the log, with what is looked up for it. */
@Singleton
public final class DisciplineDesk {

    private final Gate gate;
    private final CommandDoor door;
    private final FindCase cases;
    private final Localities units;
    private final DecisionNumbers numbers;
    private final RequestAtDoor request;

    @Inject
    DisciplineDesk(
            Gate gate,
            CommandDoor door,
            FindCase cases,
            Localities units,
            DecisionNumbers numbers,
            RequestAtDoor request) {
        this.gate = gate;
        this.door = door;
        this.cases = cases;
        this.units = units;
        this.numbers = numbers;
        this.request = request;
    }

    /** Keeps a matter: whoever is asked about the same person and case twice is told of the same matter. */
    Response register(MatterToRegister asked) {
        String locality = localityOf(asked);
        gate.permit(Act.RECORD_DISCIPLINE, CaseFacts.ofTerritory(units.chainOf(locality)));
        checks().unit("/organisation", asked.organisation())
                .unit("/locality", asked.locality())
                .must(
                        "/person",
                        FieldRefusal.MISSING,
                        asked.person().isPresent() != asked.organisation().isPresent())
                .pass();
        DisciplineDetails details = new DisciplineDetails(
                asked.person(),
                asked.organisation(),
                asked.caseId(),
                locality,
                request.officer().agency());
        StreamId stream = DecisionNumbers.streamOf(details);
        return door.answer(
                MATTERS,
                door.<DisciplineCommand>instruction(new RegisterMatter(details), stream, door.today()),
                DisciplineResource.PATH + "/");
    }

    private String localityOf(MatterToRegister asked) {
        if (asked.caseId().isPresent()) {
            return cases.byId(asked.caseId().get())
                    .orElseThrow(() -> RequestRefused.because(FieldError.of("/caseId", FieldRefusal.UNKNOWN_REFERENCE)))
                    .locality();
        }
        return asked.locality()
                .or(asked::organisation)
                .orElseThrow(() -> RequestRefused.because(FieldError.of("/locality", FieldRefusal.MISSING)));
    }

    /**
     * Records what happened in a matter on a day.
     *
     * @param pointer the field that has the day
     * @param by the body whose act it is, where one was named
     */
    Response record(UUID id, String pointer, LocalDate on, Optional<String> by, DisciplineCommand command) {
        permitted(id);
        checks().day(pointer, on).unit("/by", by).pass();
        Instruction<DisciplineCommand> instruction = door.instruction(command, DecisionNumbers.streamOf(id), on);
        return answer(
                command instanceof DecideDiscipline(var decision)
                        ? instruction.claiming(numbers.keyFor(decision.decisionNo()))
                        : instruction);
    }

    /** Records what changes what stands, at the version that the caller has seen. */
    Response change(UUID id, FieldChecks checks, DisciplineCommand command) {
        permitted(id);
        checks.pass();
        return answer(door.atSeenVersion(door.instruction(command, DecisionNumbers.streamOf(id), door.today())));
    }

    /** Checks of fields against the bodies that are known and today. */
    FieldChecks checks() {
        return new FieldChecks(units, door.today());
    }

    private Response answer(Instruction<DisciplineCommand> instruction) {
        return door.answer(MATTERS, instruction, DisciplineResource.PATH + "/");
    }

    /** The matter that the officer may record in; ends the request where there is none. */
    Registered permitted(UUID id) {
        DisciplineMatter state =
                door.standing(MATTERS, DecisionNumbers.streamOf(id)).state();
        return switch (state) {
            case NotRegistered _ -> throw RequestRefused.because(RequestRefusal.NOT_FOUND);
            case Registered found -> {
                List<String> place = units.chainOf(found.details().locality());
                gate.permit(Act.RECORD_DISCIPLINE, CaseFacts.ofTerritory(place));
                yield found;
            }
        };
    }
}
