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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.door.SealTexts;
import vn.liem.cases.steering.DirectiveCommand.TakeBackDirectiveStep;
import vn.liem.cases.steering.DirectiveEvent.DirectiveProgressReported;
import vn.liem.cases.steering.DirectiveEvent.DirectiveReportedDone;
import vn.liem.cases.steering.DirectiveStepCode;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;

/** What the owner of a directive reports over REST, and taking back what either side recorded by mistake. */
@Path(DirectiveDesk.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "directives", description = "Kết luận, kiến nghị, chỉ đạo · Directives")
public final class DirectiveReports {

    private final DirectiveDesk desk;
    private final CommandDoor door;
    private final SealTexts texts;

    @Inject
    DirectiveReports(DirectiveDesk desk, CommandDoor door, SealTexts texts) {
        this.desk = desk;
        this.door = door;
        this.texts = texts;
    }

    @POST
    @Path("{id}/progress-reports")
    @RolesAllowed({
        "intake_officer",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer",
        "expert_body"
    })
    @Operation(
            operationId = "reportProgressOfDirective",
            summary = "Báo cáo tiến độ thực hiện · Report how far a directive has come")
    public Response reportProgress(@PathParam("id") UUID id, ProgressToReport asked) {
        desk.permit(Act.REPORT_ON_DIRECTIVE, desk.issued(id));
        return desk.take(
                id,
                new DirectiveProgressReported(
                        asked.on(),
                        asked.percentDone(),
                        texts.seal(DirectiveDesk.stream(id), "directive.progress-reported.v1/words", asked.words())));
    }

    @POST
    @Path("{id}/completion-reports")
    @RolesAllowed({
        "intake_officer",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer",
        "expert_body"
    })
    @Operation(
            operationId = "reportDirectiveDone",
            summary = "Báo cáo đã thực hiện xong · Report that a directive is done")
    public Response reportDone(@PathParam("id") UUID id, CompletionToReport asked) {
        desk.permit(Act.REPORT_ON_DIRECTIVE, desk.issued(id));
        return desk.take(
                id,
                new DirectiveReportedDone(
                        asked.on(),
                        texts.seal(DirectiveDesk.stream(id), "directive.reported-done.v1/words", asked.words())));
    }

    @POST
    @Path("{id}/steps-taken-back")
    @RolesAllowed({
        "standing_agency",
        "committee_member",
        "intake_officer",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer",
        "expert_body"
    })
    @Operation(
            operationId = "takeBackStepOfDirective",
            summary = "Rút lại một bước ghi nhận nhầm · Take back a step that was recorded by mistake")
    public Response takeBack(@PathParam("id") UUID id, DirectiveStepToTakeBack asked) {
        desk.permit(actOf(asked.step()), desk.issued(id));
        return desk.put(
                id,
                door.today(),
                new TakeBackDirectiveStep(
                        asked.step(),
                        asked.on(),
                        texts.seal(DirectiveDesk.stream(id), "directive.step-taken-back.v1/reason", asked.reason())));
    }

    /** Who may record a step may take it back, and nobody else. */
    private static Act actOf(DirectiveStepCode step) {
        return switch (step) {
            case EXTENDED, URGED, CANCELLED -> Act.DIRECT;
            case PROGRESS_REPORTED, REPORTED_DONE -> Act.REPORT_ON_DIRECTIVE;
            case REJECTED_AS_NOT_DONE, VERIFIED_DONE -> Act.VERIFY_DIRECTIVE;
        };
    }
}
