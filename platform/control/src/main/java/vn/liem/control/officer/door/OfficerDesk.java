package vn.liem.control.officer.door;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import vn.liem.control.officer.CaseOfficers;
import vn.liem.control.officer.OfficerCommand;
import vn.liem.control.officer.OfficerCommand.AnnulOfficerRecord;
import vn.liem.control.officer.OfficerCommand.AssignOfficer;
import vn.liem.control.officer.OfficerCommand.DeclineRecusal;
import vn.liem.control.officer.OfficerCommand.DemandRecusal;
import vn.liem.control.officer.OfficerCommand.RecuseOfficer;
import vn.liem.control.officer.OfficerCommand.ReplaceOfficer;
import vn.liem.control.officer.OfficerRefusal;
import vn.liem.control.officer.door.RecusalToRecord.DecidedBy;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.DecisionSession.Step;
import vn.liem.security.Act;
import vn.liem.security.Role;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.part.AtDesk;
import vn.liem.service.part.DecisionDoor;
import vn.liem.service.part.FileOfCase;
import vn.liem.service.part.SecondSigner;

/** The way of what is said about the officers of a case from the resources of a service to the log. */
@Singleton
@IfBuildProperty(name = OfficerDesk.MOUNTED, stringValue = "true")
public final class OfficerDesk {

    /** Set to {@code true} by a service that mounts the control of power; its migrations lie in {@code db/control}. */
    public static final String MOUNTED = "liem.control.mounted";

    /** The form of a subject id of a token. */
    static final String SUBJECT = "[A-Za-z0-9][A-Za-z0-9@._:-]{0,99}";

    private final DecisionDoor door;
    private final CommandDoor commands;
    private final Gate gate;
    private final RequestAtDoor request;
    private final OfficersInLog officers;
    private final SecondSigner signer;
    private final Instance<FileOfCase> files;

    @Inject
    OfficerDesk(
            DecisionDoor door,
            CommandDoor commands,
            Gate gate,
            RequestAtDoor request,
            OfficersInLog officers,
            SecondSigner signer,
            Instance<FileOfCase> files) {
        this.door = door;
        this.commands = commands;
        this.gate = gate;
        this.request = request;
        this.officers = officers;
        this.signer = signer;
        this.files = files;
    }

    /** Assigns an officer of the own body. */
    public Response assign(UUID caseId, AssignmentToRecord asked, String path) {
        return record(
                Act.ASSIGN_OFFICER, caseId, asked.assignedOn(), new AssignOfficer(asked.assignment(unit())), path);
    }

    /** Takes an officer of the own body off the case. */
    public Response replace(UUID caseId, OfficerReplacementToRecord asked, String path) {
        return record(
                Act.ASSIGN_OFFICER,
                caseId,
                asked.replacedOn(),
                new ReplaceOfficer(asked.assignment(), asked.officer(), asked.replacement(unit())),
                path);
    }

    /** Lets the officer who asks step back. */
    public Response declare(UUID caseId, DeclarationToRecord asked, String path) {
        return record(
                Act.STEP_BACK, caseId, asked.recusedOn(), new RecuseOfficer(asked.recusal(request.officer())), path);
    }

    /** Records the decision that an officer is out of the case. */
    public Response recuse(UUID caseId, RecusalToRecord asked, String path) {
        boolean ofOthers = switch (asked.by()) {
            case HEAD_OF_BODY -> false;
            case PANEL -> !request.officer().roles().contains(Role.COURT_OFFICER);
            case PROCURACY -> !request.officer().roles().contains(Role.PROCURATOR);
        };
        if (ofOthers) {
            gate.refuse(Act.ASSIGN_OFFICER, OfficerRefusal.RECUSED_BY_OTHERS);
        }
        Act act = asked.by() == DecidedBy.PROCURACY ? Act.SUPERVISE_PROCEEDINGS : Act.ASSIGN_OFFICER;
        return record(act, caseId, asked.recusedOn(), new RecuseOfficer(asked.recusal(unit())), path);
    }

    /** Records a demand that another body replace its officer; that one decides. */
    public Response demand(UUID caseId, DemandToRecord asked, String path) {
        door.permit(Act.SUPERVISE_PROCEEDINGS, caseId);
        Optional<String> addressee = officers.bodyOf(caseId, asked.officer())
                .or(() -> heldBy(caseId))
                .filter(body -> !body.equals(unit()));
        return record(
                Act.SUPERVISE_PROCEEDINGS,
                caseId,
                asked.demandedOn(),
                new DemandRecusal(asked.demand(unit(), addressee)),
                path);
    }

    /** Records that the own body does not replace its officer on a demand. */
    public Response decline(UUID caseId, DeclineToRecord asked, String path) {
        return record(
                Act.ASSIGN_OFFICER,
                caseId,
                asked.declinedOn(),
                new DeclineRecusal(asked.demand(), asked.demandedBy(), asked.officer(), asked.declined(unit())),
                path);
    }

    /**
     * Takes back what the own body recorded on an officer, at the version that the caller has seen. Nobody does so with what is
     * recorded on himself: whoever is assigned could else leave the case and sign in it as the second.
     */
    public Response annul(UUID caseId, OfficerAnnulmentToRecord asked, String path) {
        CaseOfficers recorded = officers.recorded(caseId).officers();
        String recordedBy = recorded.speaks(asked.documentNo(), asked.officer(), unit())
                ? unit()
                : recorded.recordedBy(asked.documentNo(), asked.officer()).orElseGet(this::unit);
        door.permitOn(Act.ASSIGN_OFFICER, caseId, recordedBy);
        if (asked.officer().equals(request.officer().subject())) {
            gate.refuse(Act.ASSIGN_OFFICER, OfficerRefusal.TAKEN_BACK_IN_ONES_OWN_MATTER);
        }
        OptionalLong seen = door.seenVersion();
        return door.answer(
                caseId,
                commands.today(),
                seen,
                (session, at) -> {
                    door.permitOn(Act.ASSIGN_OFFICER, caseId, recordedBy);
                    refuseProposer(session, caseId);
                    OfficerCommand annul =
                            new AnnulOfficerRecord(asked.documentNo(), asked.officer(), unit(), asked.correction());
                    Step annulled = session.decide(
                            OfficerStreams.OFFICERS,
                            at.following(annul, OfficerStreams.of(caseId)).at(seen.getAsLong()));
                    return lapsing(session, at, annulled);
                },
                path);
    }

    /** The officers of a case that the officer who asks may read. */
    public OfficersShown list(UUID caseId) {
        door.permit(Act.READ_CASE, caseId);
        OfficersInLog.Recorded recorded = officers.recorded(caseId);
        return OfficersShown.of(recorded.version(), recorded.officers());
    }

    private Response record(Act act, UUID caseId, LocalDate day, OfficerCommand command, String path) {
        door.permit(act, caseId);
        return door.answer(
                caseId,
                day,
                OptionalLong.empty(),
                (session, at) -> {
                    door.permit(act, caseId);
                    if (act != Act.STEP_BACK) {
                        refuseProposer(session, caseId);
                    }
                    Step said =
                            session.decide(OfficerStreams.OFFICERS, at.following(command, OfficerStreams.of(caseId)));
                    return lapsing(session, at, said);
                },
                path);
    }

    /** What somebody has proposed lapses in the same append that puts him out of the case. */
    private Step lapsing(DecisionSession session, AtDesk at, Step said) {
        if (said instanceof Step.Accepted accepted && !accepted.events().isEmpty()) {
            signer.lapse(session, at, unit -> officers.outOf(session, at.caseId(), unit));
        }
        return said;
    }

    /** Whoever has proposed what waits for its second signature does not choose who is able to give it. */
    private void refuseProposer(DecisionSession session, UUID caseId) {
        if (signer.isProposer(session, caseId, request.officer().subject())) {
            gate.refuse(Act.ASSIGN_OFFICER, OfficerRefusal.CHANGED_BY_A_PROPOSER);
        }
    }

    private Optional<String> heldBy(UUID caseId) {
        return files.isResolvable() ? files.get().holders(caseId).stream().reduce((_, last) -> last) : Optional.empty();
    }

    private String unit() {
        return request.officer().agency();
    }
}
