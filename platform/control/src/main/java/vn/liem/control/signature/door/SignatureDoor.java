package vn.liem.control.signature.door;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
import java.util.UUID;
import vn.liem.control.signature.ProposalKey;
import vn.liem.eventstore.CommandHandler;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.part.DecisionDoor;

/** The way of what is said about proposals from the resources of a service to the log. */
@Singleton
@IfBuildProperty(name = "liem.control.mounted", stringValue = "true")
public final class SignatureDoor {

    private final DecisionDoor door;
    private final CommandDoor commands;
    private final SignatureDesk desk;
    private final CommandHandler handler;
    private final RequestAtDoor request;

    @Inject
    SignatureDoor(
            DecisionDoor door,
            CommandDoor commands,
            SignatureDesk desk,
            CommandHandler handler,
            RequestAtDoor request) {
        this.door = door;
        this.commands = commands;
        this.desk = desk;
        this.handler = handler;
        this.request = request;
    }

    /** Refuses to sign as the second; whoever could take the decision may. */
    public Response refuse(UUID caseId, RefusalToSign asked, String path) {
        ProposalKey key = asked.key(request.officer().agency());
        door.permit(desk.actOf(handler.session(), caseId, key), caseId);
        return door.answer(
                caseId,
                commands.today(),
                OptionalLong.empty(),
                (session, at) -> {
                    Act act = desk.actOf(session, caseId, key);
                    door.permit(act, caseId);
                    return desk.refuse(session, at, act, asked);
                },
                path);
    }

    /** Names what is new since a decision was refused; whoever could take the decision may. */
    public Response stateNewGround(UUID caseId, GroundToState asked, String path) {
        ProposalKey key = asked.key(request.officer().agency());
        door.permit(desk.actOf(handler.session(), caseId, key), caseId);
        return door.answer(
                caseId,
                commands.today(),
                OptionalLong.empty(),
                (session, at) -> {
                    Act act = desk.actOf(session, caseId, key);
                    door.permit(act, caseId);
                    return desk.stateNewGround(session, at, act, asked);
                },
                path);
    }

    /** Withdraws the proposal of the officer who asks. */
    public Response withdraw(UUID caseId, ProposalToWithdraw asked, String path) {
        door.permit(Act.READ_CASE, caseId);
        return door.answer(
                caseId,
                commands.today(),
                OptionalLong.empty(),
                (session, at) -> {
                    door.permit(Act.READ_CASE, caseId);
                    return desk.withdraw(
                            session,
                            at,
                            desk.actOf(
                                    session, caseId, asked.key(request.officer().agency())),
                            asked);
                },
                path);
    }

    /** The proposals of a case that the officer who asks may read. */
    public ProposalsShown list(UUID caseId) {
        door.permit(Act.READ_CASE, caseId);
        return desk.standing(caseId);
    }
}
