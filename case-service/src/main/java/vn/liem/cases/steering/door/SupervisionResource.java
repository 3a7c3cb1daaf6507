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
import vn.liem.cases.door.FindCase.CaseFound;
import vn.liem.cases.steering.Delisting;
import vn.liem.cases.steering.SupervisionCommand.CorrectItem;
import vn.liem.cases.steering.SupervisionCommand.DelistItem;
import vn.liem.cases.steering.SupervisionCommand.ListItem;
import vn.liem.cases.steering.SupervisionCommand.PutItemBack;
import vn.liem.cases.steering.door.SupervisionDesk.ItemFound;

/** What puts a case on the committee's list and takes it off, over REST; it changes nothing in the proceedings. */
@Path(SupervisionDesk.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"standing_agency", "committee_member"})
@Tag(name = "supervision", description = "Diện theo dõi, chỉ đạo · The committee's list")
public final class SupervisionResource {

    private final SupervisionDesk desk;

    @Inject
    SupervisionResource(SupervisionDesk desk) {
        this.desk = desk;
    }

    @POST
    @Operation(operationId = "listItem", summary = "Đưa vào diện theo dõi, chỉ đạo · Put a case under supervision")
    public Response list(ItemToList asked) {
        CaseFound about = desk.permittedCase(asked.caseId());
        desk.checks().day("/listedOn", asked.listedOn()).pass();
        ListItem command = new ListItem(asked.details(about.locality()), about.registeredOn());
        return desk.begin(about, asked.listedOn(), command, SupervisionDesk.listed(about, asked.listedOn()));
    }

    @POST
    @Path("{id}/listings")
    @Operation(
            operationId = "listProposedItem",
            summary = "Đưa vào diện theo đề xuất · Put a proposed case under supervision")
    public Response listProposed(@PathParam("id") UUID id, ProposedItemToList asked) {
        ItemFound found = desk.permitted(id);
        CaseFound about = found.about();
        desk.checks().day("/listedOn", asked.listedOn()).pass();
        return desk.list(
                found,
                asked.listedOn(),
                new ListItem(asked.details(about.id(), about.locality()), about.registeredOn()));
    }

    @POST
    @Path("{id}/relistings")
    @Operation(
            operationId = "putItemBack",
            summary = "Đưa trở lại diện theo dõi, chỉ đạo · Put a case back on the list, as a new item")
    public Response putBack(@PathParam("id") UUID id, ItemToPutBack asked) {
        ItemFound earlier = desk.permitted(id);
        CaseFound about = earlier.about();
        desk.checks().day("/listedOn", asked.listedOn()).pass();
        PutItemBack command = new PutItemBack(
                asked.details(about.id(), about.locality()),
                about.registeredOn(),
                id,
                earlier.item().leftAs().map(Delisting::delistedOn),
                desk.seal(about, "supervision.put-back.v1/reason", asked.reason()));
        return desk.begin(about, asked.listedOn(), command, SupervisionDesk.listed(about, asked.listedOn()));
    }

    @POST
    @Path("{id}/delistings")
    @Operation(operationId = "delistItem", summary = "Đưa ra khỏi diện theo dõi · Take an item off the list")
    public Response delist(@PathParam("id") UUID id, DelistingToRecord asked) {
        ItemFound found = desk.permitted(id);
        desk.checks().day("/delistedOn", asked.delistedOn()).pass();
        DelistItem command = new DelistItem(delisting("supervision.delisted.v1/reason", found.about(), asked));
        return desk.put(found, asked.delistedOn(), command);
    }

    @POST
    @Path("{id}/corrections")
    @Operation(operationId = "correctItem", summary = "Đính chính diện theo dõi · Correct an item of the list")
    public Response correct(@PathParam("id") UUID id, ItemCorrectionToRecord asked) {
        ItemFound found = desk.permitted(id);
        CaseFound about = found.about();
        desk.checks()
                .day("/item/listedOn", asked.item().listedOn())
                .day("/delisting/delistedOn", asked.delisting().map(DelistingToRecord::delistedOn))
                .pass();
        CorrectItem command = new CorrectItem(
                asked.item().details(about.locality()),
                asked.delisting().map(off -> delisting("supervision.corrected.v1/delisting/reason", about, off)),
                about.registeredOn(),
                Optional.of(desk.seal(about, "supervision.corrected.v1/reason", asked.reason())));
        return desk.put(found, desk.today(), command);
    }

    private Delisting delisting(String place, CaseFound about, DelistingToRecord asked) {
        return new Delisting(asked.delistedOn(), desk.seal(about, place, asked.reason()));
    }
}
