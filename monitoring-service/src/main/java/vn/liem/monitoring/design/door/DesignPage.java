package vn.liem.monitoring.design.door;

import io.quarkus.qute.CheckedTemplate;
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
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.chart.DrawingAsSvg;
import vn.liem.monitoring.chart.Drawings;
import vn.liem.monitoring.chart.door.ChartFile;
import vn.liem.monitoring.chart.door.ChartLinks;
import vn.liem.monitoring.design.Examples;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.AskedMoment;
import vn.liem.monitoring.door.Frame;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.Moment;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.listing.Listing;
import vn.liem.monitoring.listing.door.AskedListing;
import vn.liem.monitoring.listing.door.Table;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.security.Act;
import vn.liem.service.door.Gate;

/** Every component in every state (mẫu trình bày), from examples. */
@Path("/design")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@RunOnVirtualThread
public final class DesignPage {

    private static final int CHARTS = 4;

    private final Gate gate;
    private final Frames frames;
    private final AskedMoment moments;
    private final AskedListing asked;

    @Inject
    DesignPage(Gate gate, Frames frames, AskedMoment moments, AskedListing asked) {
        this.gate = gate;
        this.frames = frames;
        this.moments = moments;
        this.asked = asked;
    }

    /** What the page shows. */
    public record Shown(Examples examples, Table table, String columns, List<CaseStage> stages, List<String> colours) {

        /** The files of the bars. */
        public ChartLinks barsFiles() {
            return files(examples.bars().code());
        }

        /** The files of the shares. */
        public ChartLinks sharesFiles() {
            return files(examples.shares().code());
        }

        /** The files of the columns. */
        public ChartLinks columnsFiles() {
            return files(examples.columns().code());
        }

        private static ChartLinks files(String chart) {
            return ChartLinks.of(new Address(Place.DESIGN.path(), Map.of()), chart);
        }
    }

    @CheckedTemplate(basePath = "pages/design", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance page(Frame frame, Moment moment, Shown shown);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        var scope = gate.scope(Act.READ_CASE);
        Examples examples = new Examples(frames.language());
        Moment moment = moments.moment(scope, asked.address(Place.DESIGN.path()));
        Shown shown = new Shown(
                examples,
                table(examples.table()),
                DrawingAsSvg.inPage(Drawings.of(examples.columns())),
                List.of(CaseStage.values()),
                IntStream.rangeClosed(1, CHARTS)
                        .mapToObj(number -> "fill-ink-chart-" + number)
                        .toList());
        return Templates.page(frames.of(Place.DESIGN), moment, shown)
                .setLocale(frames.language().locale());
    }

    /** A chart of the examples as a file. */
    @GET
    @Path("/{chart}.{form:" + ChartFile.FORMS + "}")
    @Produces({"image/svg+xml", "image/png", "text/csv"})
    @Operation(hidden = true)
    public Response chart(@PathParam("chart") String chart, @PathParam("form") String form) {
        gate.scope(Act.READ_CASE);
        Examples examples = new Examples(frames.language());
        return chart.equals(examples.columns().code())
                ? ChartFile.of(examples.columns(), form)
                : ChartFile.of(chart.equals(examples.shares().code()) ? examples.shares() : examples.bars(), form);
    }

    /** The examples as a workbook. */
    @GET
    @Path("/list.xlsx")
    @Produces(AskedListing.XLSX)
    @Operation(hidden = true)
    public Response workbook() {
        gate.scope(Act.READ_CASE);
        return asked.workbook("mau", "Mẫu trình bày", List.of(), new Examples(frames.language()).table());
    }

    private <T> Table table(Listing<T> listing) {
        return asked.table(listing, asked.address(Place.DESIGN.path()));
    }
}
