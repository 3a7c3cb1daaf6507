package vn.liem.monitoring.links.door;

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
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.chart.door.ChartFile;
import vn.liem.monitoring.door.OpenCases;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.links.Graph;
import vn.liem.monitoring.links.Network;
import vn.liem.monitoring.links.Tie;
import vn.liem.monitoring.listing.door.Answer;
import vn.liem.monitoring.listing.door.AskedListing;
import vn.liem.monitoring.listing.door.OpenFacts.Opened;
import vn.liem.monitoring.listing.door.RowWords;
import vn.liem.monitoring.listing.door.Screens;
import vn.liem.service.door.Query;
import vn.liem.service.door.Shows;

/**
 * People, cases and bodies of the reader's territory, or around one case: whether these cases are one network (mối liên hệ).
 * Names stand on the page alone; files carry keys.
 */
@Path("/links")
@Authenticated
@RunOnVirtualThread
@Shows(FactTable.class)
public final class LinksPage {

    private static final String CASE = "case";
    private static final String[] NAMES = {CASE, "kind", "shared"};

    private final Screens screens;
    private final Query query;
    private final OpenCases cases;
    private final NamesOfGraph names;

    @Inject
    LinksPage(Screens screens, Query query, OpenCases cases, NamesOfGraph names) {
        this.screens = screens;
        this.query = query;
        this.cases = cases;
        this.names = names;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show() {
        return screens.page(Place.LINKS, (opened, words) -> answer(opened, words, true), NAMES);
    }

    /** The ties as a workbook, with keys for people. */
    @GET
    @Path("/list.xlsx")
    @Produces(AskedListing.XLSX)
    @Operation(hidden = true)
    public Response workbook() {
        return screens.workbook(Place.LINKS, (opened, words) -> answer(opened, words, false), NAMES);
    }

    /** The graph as a file, with keys for people. */
    @GET
    @Path("/{chart}.{form:" + ChartFile.FORMS + "}")
    @Produces({"image/svg+xml", "image/png", "text/csv"})
    @Operation(hidden = true)
    public Response chart(@PathParam("chart") String chart, @PathParam("form") String form) {
        return screens.chart(Place.LINKS, (opened, words) -> answer(opened, words, false), chart, form);
    }

    private Answer<Tie> answer(Opened opened, RowWords words, boolean onPage) {
        Optional<String> around = query.text(CASE);
        // Ends the request where the case may not be read, and records that.
        around.ifPresent(cases::opened);
        Network all = Network.on(
                opened.facts(),
                opened.moment().day(),
                each -> opened.territory().holds(each));
        Network network = around.map(all::around).orElse(all);
        Graph graph = around.map(id -> Graph.around(all, id)).orElseGet(() -> Graph.of(all));
        Map<String, String> known = onPage ? names.of(graph) : Map.of();
        return new LinksAnswer(opened, words, network, graph, known, around).answer();
    }
}
