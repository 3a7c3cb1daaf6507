package vn.liem.monitoring.timeline.door;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.chart.door.ChartFile;
import vn.liem.monitoring.door.AskedMoment;
import vn.liem.monitoring.door.Frame;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.Moment;
import vn.liem.monitoring.door.OpenCases;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.door.TextsOfCases;
import vn.liem.monitoring.door.TextsOfCases.Outcome;
import vn.liem.monitoring.door.TextsOfCases.People;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.listing.door.Answer;
import vn.liem.monitoring.listing.door.AskedListing;
import vn.liem.monitoring.listing.door.Screen;
import vn.liem.monitoring.listing.door.Screens;
import vn.liem.monitoring.timeline.Entry;
import vn.liem.security.Act;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Shows;

/** The timeline of a case: why it took so long (diễn biến). */
@Path("/cases/{id}/timeline")
@Authenticated
@RunOnVirtualThread
@Shows(FactTable.class)
public final class TimelinePage {

    private static final Law LAW = Law.vietnam();

    private final Gate gate;
    private final Frames frames;
    private final AskedMoment moments;
    private final AskedListing asked;
    private final OpenCases cases;
    private final TextsOfCases texts;
    private final Screens screens;

    @Inject
    TimelinePage(
            Gate gate,
            Frames frames,
            AskedMoment moments,
            AskedListing asked,
            OpenCases cases,
            TextsOfCases texts,
            Screens screens) {
        this.gate = gate;
        this.frames = frames;
        this.moments = moments;
        this.asked = asked;
        this.cases = cases;
        this.texts = texts;
        this.screens = screens;
    }

    /**
     * What the page shows.
     *
     * @param number the number of the case
     * @param back the address of its page with the same moment
     * @param lines the entries that are chosen, each with what lies between it and the one before
     * @param cut how many entries more there are than a page can hold; nothing where all are shown
     */
    public record Shown(String number, String back, Screen screen, List<Line> lines, String cut, boolean exact) {}

    /** What somebody asked to see. */
    private record Seen(Moment moment, Answer<Entry> answer, String number, Lines lines) {}

    @CheckedTemplate(basePath = "pages/timeline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance page(Frame frame, Moment moment, Shown shown);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") String id) {
        Seen seen = seen(id, true);
        List<Entry> rows = screens.chosenRows(seen.answer().question());
        Moment moment = seen.moment();
        Shown shown = new Shown(
                seen.number(),
                moment.here()
                        .without("kind", "mark", "person", "sort", "page")
                        .at("/cases/" + id)
                        .toString(),
                screens.screen(seen.answer(), moment),
                seen.lines().of(rows),
                rows.size() > Lines.MOST ? frames.language().number(rows.size() - Lines.MOST) : "",
                moment.isExact());
        return Templates.page(frames.of(Place.CASES), moment, shown)
                .setLocale(frames.language().locale());
    }

    /** The entries that are chosen as a workbook, without names. */
    @GET
    @Path("list.xlsx")
    @Produces(AskedListing.XLSX)
    @Operation(hidden = true)
    public Response workbook(@PathParam("id") String id) {
        Seen seen = seen(id, false);
        return screens.workbook(seen.answer().question(), seen.moment());
    }

    /** The axis as a file, without names. */
    @GET
    @Path("{chart}.{form:" + ChartFile.FORMS + "}")
    @Produces({"image/svg+xml", "image/png", "text/csv"})
    @Operation(hidden = true)
    public Response chart(
            @PathParam("id") String id, @PathParam("chart") String chart, @PathParam("form") String form) {
        return Screens.chart(seen(id, false).answer(), chart, form);
    }

    private Seen seen(String id, boolean onPage) {
        OpenCases.Opened opened = cases.opened(id);
        Moment moment = moments.moment(
                gate.scope(Act.READ_CASE), asked.address("/cases/" + id + "/timeline", "kind", "mark", "person"));
        List<Entry> entries = Entry.of(opened.versions(), moment.knownOn(), LAW).stream()
                .filter(entry ->
                        !moment.isDayChosen() || !entry.happening().on().isAfter(moment.day()))
                .toList();
        List<Fact> facts = opened.at(moment);
        List<String> accused = facts.stream()
                .filter(AccusedFact.class::isInstance)
                .map(AccusedFact.class::cast)
                .sorted(AccusedFact.IN_ORDER)
                .map(AccusedFact::person)
                .toList();
        boolean named = onPage && cases.isAllowed(Act.SEE_NAMES, opened.facts());
        People people = named ? texts.people(id, accused) : new People(Outcome.WITHHELD, Map.of());
        Lines lines = new Lines(frames, accused, people);
        String number = opened.now().registered().number();
        return new Seen(
                moment,
                new TimelineAnswer(frames, lines, moment, number).of(entries, screens::chosenRows),
                number,
                lines);
    }
}
