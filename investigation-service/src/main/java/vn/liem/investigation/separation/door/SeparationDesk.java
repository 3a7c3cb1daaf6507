package vn.liem.investigation.separation.door;

import io.quarkus.arc.All;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.DecisionSession.Step;
import vn.liem.investigation.door.PartAccused;
import vn.liem.investigation.door.StepsOfPart;
import vn.liem.investigation.separation.SeparatingBody;
import vn.liem.investigation.separation.SeparatingBody.Coming;
import vn.liem.investigation.separation.Separation;
import vn.liem.investigation.separation.SeparationCommand;
import vn.liem.investigation.separation.SeparationCommand.SeparateCase;
import vn.liem.investigation.separation.SeparationDecider;
import vn.liem.investigation.separation.SeparationDecision;
import vn.liem.investigation.separation.SeparationEvent;
import vn.liem.kernel.Ids;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.StreamId;
import vn.liem.procedure.part.Basis;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.PartEntry;
import vn.liem.security.Act;
import vn.liem.service.directory.Directory;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.part.AtDesk;
import vn.liem.service.part.CaseDesk;
import vn.liem.service.part.DecisionDoor;

/**
 * The way of a separation to the log: the decision is judged and recorded in the case that goes on and in the one that begins,
 * each accused goes from the one into the other as he stood, and which case came from which stands beside it, all in one append
 * or not at all.
 */
@Singleton
public final class SeparationDesk {

    static final Aggregate<SeparationCommand, Separation, SeparationEvent> SEPARATIONS =
            Aggregate.of(new SeparationDecider(), SeparationEvent.class);

    /** What one number may stand for only once; the registry gives a case of a register its id by it too. */
    private static final String NUMBER_SCOPE = "case-number";

    private final DecisionDoor door;
    private final CaseDesk desk;
    private final List<StepsOfPart> parts;
    private final PartAccused accused;
    private final Instance<Directory> directory;
    private final RequestAtDoor request;

    @Inject
    SeparationDesk(
            DecisionDoor door,
            CaseDesk desk,
            @All List<StepsOfPart> parts,
            PartAccused accused,
            Instance<Directory> directory,
            RequestAtDoor request) {
        this.door = door;
        this.desk = desk;
        this.parts = parts;
        this.accused = accused;
        this.directory = directory;
        this.request = request;
    }

    Response separateInInvestigation(UUID fromCase, SeparationToTake asked) {
        return separate(
                new Asked(SeparatingBody.INVESTIGATION_AGENCY, Act.DECIDE_INVESTIGATION, asked),
                fromCase,
                "/api/v1/investigations/");
    }

    Response separateInProsecution(UUID fromCase, SeparationToTake asked) {
        return separate(
                new Asked(SeparatingBody.PROCURACY, Act.DECIDE_PROSECUTION, asked), fromCase, "/api/v1/prosecutions/");
    }

    /** What is asked, and by whom. */
    private record Asked(SeparatingBody by, Act act, SeparationToTake what) {

        UUID newCase() {
            return Ids.version8(NUMBER_SCOPE, what.number());
        }

        SeparationDecision decision(UUID fromCase, String unit) {
            return new SeparationDecision(
                    fromCase,
                    newCase(),
                    what.number(),
                    what.people(),
                    what.matters(),
                    what.ground(),
                    by.article(),
                    what.documentNo(),
                    what.decidedOn(),
                    unit);
        }
    }

    private Response separate(Asked asked, UUID fromCase, String path) {
        door.permit(asked.act(), fromCase);
        return door.answer(
                fromCase,
                asked.what().decidedOn(),
                OptionalLong.empty(),
                (session, at) -> separate(session, asked, at),
                _ -> path + asked.newCase());
    }

    private Step separate(DecisionSession session, Asked asked, AtDesk at) {
        Optional<Step> forbidden = door.forbidden(session, asked.act(), at).map(Step.Refused::new);
        if (forbidden.isPresent()) {
            return forbidden.get();
        }
        door.permit(asked.act(), at.caseId());
        AtDesk there = new AtDesk(asked.newCase(), at.occurredOn(), at.by(), OptionalLong.empty());
        SeparationDecision decision =
                asked.decision(at.caseId(), request.officer().agency());
        SeparateCase command = new SeparateCase(decision, registeredFor(there.caseId()));
        Step which = session.decide(SEPARATIONS, there.following(command, stream(there.caseId())));
        boolean decidedBefore = which instanceof Step.Accepted(var _, var _, var events) && events.isEmpty();
        return decidedBefore ? which : allOf(which, steps(session, asked, at, there));
    }

    /** What follows, in its order: each is decided after those before it. */
    private List<Supplier<Step>> steps(DecisionSession session, Asked asked, AtDesk at, AtDesk there) {
        SeparationToTake what = asked.what();
        List<PartEntry> before = desk.known(session, at.caseId()).entries();
        List<Coming> suspended = asked.by().suspended(what.people(), before, what.decidedOn());
        DecisionAsked document = DecisionAsked.onCase(
                what.documentNo(),
                what.decidedOn(),
                new Basis.InSystem(request.officer().agency()));
        StepsOfPart part = parts.stream()
                .filter(one -> one.keeper() == asked.by().part())
                .findFirst()
                .orElseThrow();
        List<Supplier<Step>> steps = new ArrayList<>();
        steps.add(() ->
                part.take(session, at, asked.by().separates(what.ground(), what.facts(), what.people()), document));
        steps.add(() -> part.take(session, there, asked.by().begins(what.people()), document));
        for (PersonKey person : what.people()) {
            steps.add(() -> accused.part(session, at, there, person, what.documentNo()));
        }
        for (Coming one : suspended) {
            steps.add(() -> part.take(session, there, one.as(), document.about(one.person())));
        }
        return steps;
    }

    private static Step allOf(Step first, List<Supplier<Step>> others) {
        Step last = first;
        for (Supplier<Step> next : others) {
            switch (last) {
                case Step.Accepted _ -> last = next.get();
                case Step.Refused _, Step.Stale _ -> {
                    return last;
                }
            }
        }
        return last;
    }

    private Optional<String> registeredFor(UUID caseId) {
        return directory.isResolvable()
                ? directory.get().localityOf(AtDesk.subject(caseId).value())
                : Optional.empty();
    }

    private static StreamId stream(UUID caseId) {
        return StreamId.of("separation", caseId);
    }
}
