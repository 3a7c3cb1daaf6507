package vn.liem.cases.steering.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.door.FindCase;
import vn.liem.cases.door.SealTexts;
import vn.liem.cases.steering.DirectiveCommand;
import vn.liem.cases.steering.DirectiveCommand.CorrectDirective;
import vn.liem.cases.steering.DirectiveCommand.IssueDirective;
import vn.liem.cases.steering.DirectiveCommand.IssueOnConclusion;
import vn.liem.cases.steering.DirectiveCommand.NameConclusion;
import vn.liem.cases.steering.DirectiveDetails;
import vn.liem.cases.steering.DirectiveEvent.DirectiveCancelled;
import vn.liem.cases.steering.DirectiveEvent.DirectiveExtended;
import vn.liem.cases.steering.DirectiveEvent.DirectiveRejectedAsNotDone;
import vn.liem.cases.steering.DirectiveEvent.DirectiveUrged;
import vn.liem.cases.steering.DirectiveEvent.DirectiveVerifiedDone;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.FieldChecks;
import vn.liem.service.door.FieldRefusal;

/** What the committee and its standing agency do about directives over REST: issue, extend, urge, verify, cancel. */
@Path(DirectiveDesk.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "directives", description = "Kết luận, kiến nghị, chỉ đạo · Directives")
public final class DirectiveResource {

    private final DirectiveDesk desk;
    private final CommandDoor door;
    private final SealTexts texts;
    private final FindCase cases;
    private final MeetingDesk meetings;

    @Inject
    DirectiveResource(DirectiveDesk desk, CommandDoor door, SealTexts texts, FindCase cases, MeetingDesk meetings) {
        this.desk = desk;
        this.door = door;
        this.texts = texts;
        this.cases = cases;
        this.meetings = meetings;
    }

    @POST
    @RolesAllowed({"standing_agency", "committee_member"})
    @Operation(
            operationId = "issueDirective",
            summary = "Ban hành kết luận, kiến nghị, chỉ đạo · Issue a directive to its owner")
    public Response issue(DirectiveToIssue asked) {
        permit(asked);
        checked("", asked).pass();
        StreamId stream = DirectiveDesk.stream(door.newId());
        String key = texts.keyOf(stream);
        DirectiveDetails details = asked.details(texts.seal(stream, "directive.issued.v1/title", asked.title()));
        DirectiveCommand command = asked.conclusion()
                .<DirectiveCommand>map(conclusion -> new IssueOnConclusion(key, details, conclusion))
                .orElseGet(() -> new IssueDirective(key, details));
        Instruction<DirectiveCommand> instruction =
                door.instruction(command, stream, asked.issuedOn()).claiming(numberKey(asked));
        return door.answer(DirectiveDesk.DIRECTIVES, instruction, DirectiveDesk.PATH + "/");
    }

    @POST
    @Path("{id}/extensions")
    @RolesAllowed({"standing_agency", "committee_member"})
    @Operation(operationId = "extendDirective", summary = "Gia hạn thực hiện · Give the owner of a directive more time")
    public Response extend(@PathParam("id") UUID id, DirectiveExtensionToRecord asked) {
        desk.permit(Act.DIRECT, desk.issued(id));
        return desk.take(
                id,
                new DirectiveExtended(
                        asked.on(),
                        asked.extendedTo(),
                        texts.seal(DirectiveDesk.stream(id), "directive.extended.v1/reason", asked.reason())));
    }

    @POST
    @Path("{id}/urgings")
    @RolesAllowed({"standing_agency", "committee_member"})
    @Operation(operationId = "urgeDirective", summary = "Đôn đốc · Urge the owner of a directive")
    public Response urge(@PathParam("id") UUID id, UrgingToRecord asked) {
        desk.permit(Act.DIRECT, desk.issued(id));
        return desk.take(
                id,
                new DirectiveUrged(
                        asked.on(),
                        asked.number(),
                        texts.seal(DirectiveDesk.stream(id), "directive.urged.v1/words", asked.words())));
    }

    @POST
    @Path("{id}/verifications")
    @RolesAllowed("standing_agency")
    @Operation(
            operationId = "verifyDirective",
            summary = "Xác nhận đã thực hiện xong · Verify that a directive is done")
    public Response verify(@PathParam("id") UUID id, VerificationToRecord asked) {
        desk.permit(Act.VERIFY_DIRECTIVE, desk.issued(id));
        return desk.take(id, new DirectiveVerifiedDone(asked.on()));
    }

    @POST
    @Path("{id}/rejections")
    @RolesAllowed("standing_agency")
    @Operation(
            operationId = "rejectDirectiveReport",
            summary = "Xác định chưa thực hiện xong · Find that a directive is not done")
    public Response reject(@PathParam("id") UUID id, DirectiveDayWithReason asked) {
        desk.permit(Act.VERIFY_DIRECTIVE, desk.issued(id));
        return desk.take(
                id,
                new DirectiveRejectedAsNotDone(
                        asked.on(),
                        texts.seal(
                                DirectiveDesk.stream(id), "directive.rejected-as-not-done.v1/reason", asked.reason())));
    }

    @POST
    @Path("{id}/cancellations")
    @RolesAllowed({"standing_agency", "committee_member"})
    @Operation(operationId = "cancelDirective", summary = "Hủy, thu hồi · Cancel a directive")
    public Response cancel(@PathParam("id") UUID id, DirectiveDayWithReason asked) {
        desk.permit(Act.DIRECT, desk.issued(id));
        return desk.take(
                id,
                new DirectiveCancelled(
                        asked.on(),
                        texts.seal(DirectiveDesk.stream(id), "directive.cancelled.v1/reason", asked.reason())));
    }

    @POST
    @Path("{id}/corrections")
    @RolesAllowed({"standing_agency", "committee_member"})
    @Operation(operationId = "correctDirective", summary = "Đính chính · Correct a directive")
    public Response correct(@PathParam("id") UUID id, DirectiveCorrectionToRecord asked) {
        desk.permit(Act.DIRECT, desk.issued(id));
        permit(asked.directive());
        checked("/directive", asked.directive()).pass();
        StreamId stream = DirectiveDesk.stream(id);
        return desk.put(
                id,
                door.today(),
                new CorrectDirective(
                        asked.directive()
                                .details(texts.seal(
                                        stream,
                                        "directive.corrected.v1/title",
                                        asked.directive().title())),
                        Optional.empty(),
                        texts.seal(stream, "directive.corrected.v1/reason", asked.reason())),
                numberKey(asked.directive()));
    }

    @POST
    @Path("{id}/conclusions")
    @RolesAllowed({"standing_agency", "committee_member"})
    @Operation(
            operationId = "nameConclusionOfDirective",
            summary = "Gắn với kết luận của phiên họp · Name the conclusion of a meeting that a directive carries out")
    public Response nameConclusion(@PathParam("id") UUID id, ConclusionToName asked) {
        desk.permit(Act.DIRECT, desk.issued(id));
        desk.checks()
                .must("/conclusion", FieldRefusal.UNKNOWN_REFERENCE, meetings.has(asked.conclusion()))
                .pass();
        return desk.put(id, door.today(), new NameConclusion(asked.conclusion()));
    }

    private static UniqueKey numberKey(DirectiveToIssue asked) {
        return DirectiveDesk.numberKey(asked.issuedBy(), asked.issuedOn(), asked.number());
    }

    /** Who directs a body has it, the one that issues and the case that it is about in the own territory. */
    private void permit(DirectiveToIssue asked) {
        desk.permit(Act.DIRECT, asked.issuedBy());
        desk.permit(Act.DIRECT, asked.addressedTo());
        asked.caseId().flatMap(cases::byId).ifPresent(about -> desk.permit(Act.DIRECT, about));
    }

    private FieldChecks checked(String at, DirectiveToIssue asked) {
        return desk.checks()
                .day(at + "/issuedOn", asked.issuedOn())
                .unit(at + "/issuedBy", asked.issuedBy())
                .unit(at + "/addressedTo", asked.addressedTo())
                .must(
                        at + "/caseId",
                        FieldRefusal.UNKNOWN_REFERENCE,
                        asked.caseId().map(id -> cases.byId(id).isPresent()).orElse(true))
                .must(at + "/conclusion", FieldRefusal.UNKNOWN_REFERENCE, meetings.has(asked.conclusion()));
    }
}
