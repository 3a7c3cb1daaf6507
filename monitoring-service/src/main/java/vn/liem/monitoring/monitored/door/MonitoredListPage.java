package vn.liem.monitoring.monitored.door;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.chart.door.ChartFile;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.listing.door.AskedListing;
import vn.liem.monitoring.listing.door.OpenFacts.Part;
import vn.liem.monitoring.listing.door.Screens;
import vn.liem.service.door.Shows;

/** The monitoring list: which cases and matters are stuck, and whose they are (diện theo dõi, chỉ đạo). */
@Path(MonitoredListPage.PATH)
@Authenticated
@RunOnVirtualThread
@Shows(FactTable.class)
public final class MonitoredListPage {

    static final String PATH = "/monitored";

    private static final String[] NAMES = {
        "mark", "kind", "stage", "criterion", "level", "body", "member", "directive", "moved"
    };

    private final Screens screens;

    @Inject
    MonitoredListPage(Screens screens) {
        this.screens = screens;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show() {
        return screens.page(Part.SUPERVISED, Place.MONITORED, MonitoredAnswer::of, NAMES);
    }

    /** The list as a workbook. */
    @GET
    @Path("/list.xlsx")
    @Produces(AskedListing.XLSX)
    @Operation(hidden = true)
    public Response workbook() {
        return screens.workbook(Part.SUPERVISED, Place.MONITORED, MonitoredAnswer::of, NAMES);
    }

    /** A chart as a file. */
    @GET
    @Path("/{chart}.{form:" + ChartFile.FORMS + "}")
    @Produces({"image/svg+xml", "image/png", "text/csv"})
    @Operation(hidden = true)
    public Response chart(@PathParam("chart") String chart, @PathParam("form") String form) {
        return screens.chart(Part.SUPERVISED, Place.MONITORED, MonitoredAnswer::of, chart, form);
    }
}
