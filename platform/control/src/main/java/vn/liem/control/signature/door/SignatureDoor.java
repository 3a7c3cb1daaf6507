package vn.liem.control.signature.door;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
import java.util.UUID;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.part.DecisionDoor;

/** The way of what is said about proposals from the resources of a service to the log. */
@Singleton
@IfBuildProperty(name = "liem.control.mounted", stringValue = "true")
public final class SignatureDoor {

    private final DecisionDoor door;
    private final CommandDoor commands;
    private final SignatureDesk desk;

    @Inject
    SignatureDoor(DecisionDoor door, CommandDoor commands, SignatureDesk desk) {
        this.door = door;
        this.commands = commands;
        this.desk = desk;
    }

    /** Refuses to sign as the second; whoever could sign may. */
    public Response refuse(Act act, UUID caseId, RefusalToSign asked, String path) {
        door.permit(act, caseId);
        return door.answer(
                caseId,
                commands.today(),
                OptionalLong.empty(),
                (session, at) -> {
                    door.permit(act, caseId);
                    return desk.refuse(session, at, act, asked);
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
                    return desk.withdraw(session, at, Act.READ_CASE, asked);
                },
                path);
    }

    /** The proposals of a case that the officer who asks may read. */
    public ProposalsShown list(UUID caseId) {
        door.permit(Act.READ_CASE, caseId);
        return desk.standing(caseId);
    }
}
