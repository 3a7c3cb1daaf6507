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
import vn.liem.cases.door.FindCase.CaseFound;
import vn.liem.cases.steering.HandlingPlan;
import vn.liem.cases.steering.PlanGoal;
import vn.liem.cases.steering.SupervisionCommand.TakeBackSupervisionStep;
import vn.liem.cases.steering.SupervisionEvent.AssignedFromCentral;
import vn.liem.cases.steering.SupervisionEvent.HandlingPlanSet;
import vn.liem.cases.steering.SupervisionEvent.ItemMonitored;
import vn.liem.cases.steering.SupervisionEvent.MemberAssigned;
import vn.liem.cases.steering.SupervisionEvent.PlanGoalMet;
import vn.liem.cases.steering.door.SupervisionDesk.ItemFound;

/** How an item of the list is looked after, over REST: who is in charge, by which plan, and what monitoring finds. */
@Path(SupervisionDesk.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"standing_agency", "committee_member"})
@Tag(name = "supervision", description = "Diện theo dõi, chỉ đạo · The committee's list")
public final class SupervisionWork {

    private final SupervisionDesk desk;

    @Inject
    SupervisionWork(SupervisionDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("{id}/central-papers")
    @Operation(
            operationId = "recordCentralPaper",
            summary = "Ghi nhận văn bản giao của Trung ương · Record the paper with which the centre assigned an item")
    public Response assignFromCentral(@PathParam("id") UUID id, CentralPaperToRecord asked) {
        return desk.take(
                desk.permitted(id), "/assignedOn", new AssignedFromCentral(asked.assignedOn(), asked.documentNo()));
    }

    @POST
    @Path("{id}/members")
    @Operation(
            operationId = "assignMember",
            summary = "Phân công thành viên phụ trách · Put a member of the committee in charge")
    public Response assignMember(@PathParam("id") UUID id, MemberToAssign asked) {
        return desk.take(desk.permitted(id), "/assignedOn", new MemberAssigned(asked.assignedOn(), asked.member()));
    }

    @POST
    @Path("{id}/plans")
    @Operation(
            operationId = "setHandlingPlan",
            summary = "Ban hành kế hoạch chỉ đạo, xử lý · Set the handling plan, or set it anew")
    public Response plan(@PathParam("id") UUID id, PlanToSet asked) {
        ItemFound found = desk.permitted(id);
        HandlingPlan plan = new HandlingPlan(
                asked.plannedOn(),
                asked.documentNo(),
                asked.goals().stream().map(goal -> goal(found.about(), goal)).toList());
        return desk.take(found, "/plannedOn", new HandlingPlanSet(plan));
    }

    @POST
    @Path("{id}/goals-met")
    @Operation(
            operationId = "recordGoalMet",
            summary = "Ghi nhận hoàn thành mục tiêu · Record that a goal of the plan is reached")
    public Response meet(@PathParam("id") UUID id, GoalMetToRecord asked) {
        ItemFound found = desk.permitted(id);
        return desk.take(
                found,
                "/metOn",
                new PlanGoalMet(
                        asked.metOn(),
                        asked.goal(),
                        desk.seal(found.about(), "supervision.goal-met.v1/words", asked.words())));
    }

    @POST
    @Path("{id}/monitorings")
    @Operation(operationId = "monitorItem", summary = "Ghi kết quả theo dõi · Record what monitoring found")
    public Response monitor(@PathParam("id") UUID id, MonitoringToRecord asked) {
        ItemFound found = desk.permitted(id);
        return desk.take(
                found,
                "/monitoredOn",
                new ItemMonitored(
                        asked.monitoredOn(),
                        asked.finding(),
                        desk.seal(found.about(), "supervision.monitored.v1/words", asked.words())));
    }

    @POST
    @Path("{id}/steps-taken-back")
    @Operation(
            operationId = "takeBackStepOfItem",
            summary = "Rút lại một việc ghi nhận nhầm · Take back what was recorded by mistake")
    public Response takeBack(@PathParam("id") UUID id, ItemStepToTakeBack asked) {
        ItemFound found = desk.permitted(id);
        return desk.put(
                found,
                desk.today(),
                new TakeBackSupervisionStep(
                        asked.step(),
                        asked.on(),
                        asked.goal(),
                        desk.seal(found.about(), "supervision.step-taken-back.v1/reason", asked.reason())));
    }

    private PlanGoal goal(CaseFound about, GoalToSet asked) {
        String place = SupervisionTexts.placeOfGoal(asked.number());
        return new PlanGoal(asked.number(), desk.seal(about, place, asked.what()), asked.dueOn());
    }
}
