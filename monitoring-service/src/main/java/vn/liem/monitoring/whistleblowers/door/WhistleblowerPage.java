package vn.liem.monitoring.whistleblowers.door;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.listing.door.AskedListing;
import vn.liem.monitoring.listing.door.Desks;
import vn.liem.security.Act;
import vn.liem.security.looking.Purpose;
import vn.liem.service.door.Gate;
import vn.liem.service.looking.LookingOfRequest;

/**
 * The whistleblower desk (bảo vệ, khen thưởng người tố cáo): what case-service tells whoever reads it. For all others there
 * is no such page, as there is nothing at case-service, and that they asked is recorded.
 */
@Path("/whistleblowers")
@Authenticated
@RunOnVirtualThread
public final class WhistleblowerPage {

    private final Gate gate;
    private final LookingOfRequest looking;
    private final Frames frames;
    private final AskedListing asked;
    private final Desks desks;
    private final WhistleblowerLists lists;

    @Inject
    WhistleblowerPage(
            Gate gate,
            LookingOfRequest looking,
            Frames frames,
            AskedListing asked,
            Desks desks,
            WhistleblowerLists lists) {
        this.gate = gate;
        this.looking = looking;
        this.frames = frames;
        this.asked = asked;
        this.desks = desks;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show() {
        open();
        Address here = asked.address(Place.WHISTLEBLOWERS.path(), WhistleblowerLists.LIST, WhistleblowerLists.STATE);
        return lists.areRewards()
                ? desks.page(frames.answered(Place.WHISTLEBLOWERS), lists.rewards(), here)
                : desks.page(frames.answered(Place.WHISTLEBLOWERS), lists.protections(), here);
    }

    /** The list that is open as a workbook. */
    @GET
    @Path("/list.xlsx")
    @Produces(AskedListing.XLSX)
    @Operation(hidden = true)
    public Response workbook() {
        open();
        return lists.areRewards() ? desks.workbook(lists.rewards()) : desks.workbook(lists.protections());
    }

    /** The desk has one purpose alone. */
    private void open() {
        gate.scopeOrHide(Act.READ_PROTECTION);
        looking.isFor(Purpose.PROTECTION.code());
    }
}
