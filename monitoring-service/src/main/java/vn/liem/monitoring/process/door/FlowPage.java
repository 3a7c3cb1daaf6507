package vn.liem.monitoring.process.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.AsOf;
import vn.liem.monitoring.door.DayOfFacts;
import vn.liem.monitoring.door.Frame;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.PageNumber;
import vn.liem.monitoring.door.Pages;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.process.AskedTime;
import vn.liem.monitoring.process.FlowMap;
import vn.liem.monitoring.process.Measured;
import vn.liem.monitoring.process.Passage;
import vn.liem.monitoring.process.Span;
import vn.liem.monitoring.word.MeasureMeaning;
import vn.liem.monitoring.word.PeriodScheme;
import vn.liem.procedure.Wording;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.security.Act;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** Where files pile up and come back: stages with how long cases stay, and what passed between them. */
@Path("/flow")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@RunOnVirtualThread
@Shows(FactTable.class)
public final class FlowPage {

    private static final int ROWS = 50;
    private static final String LIST = "/flow/rows";

    private final Gate gate;
    private final Frames frames;
    private final DayOfFacts days;
    private final AskedMeasures asked;
    private final Query query;

    @Inject
    FlowPage(Gate gate, Frames frames, DayOfFacts days, AskedMeasures asked, Query query) {
        this.gate = gate;
        this.frames = frames;
        this.days = days;
        this.asked = asked;
        this.query = query;
    }

    /** A stage with how long cases stay at it and stayed. */
    public record StageRow(
            CaseStage stage, Measured staying, Address stayingList, Measured stayed, Address stayedList) {}

    /** What passed between two stages. */
    public record PassageRow(Passage passage, long count, Address list) {}

    /** Something that comes back or waits. */
    public record MeasureRow(Wording title, Measured measured, Address list) {}

    /** What the page shows. */
    public record Flow(
            AskedTime time, FlowMap map, List<StageRow> stages, List<PassageRow> passages, List<MeasureRow> others) {

        /** The list of what stands at a stage. */
        public String standing(CaseStage stage) {
            return stages.stream()
                    .filter(each -> each.stage() == stage)
                    .findFirst()
                    .map(each -> each.stayingList().toString())
                    .orElse("");
        }

        /** The list of what passed. */
        public String passed(Passage passage) {
            return passages.stream()
                    .filter(each -> each.passage().equals(passage))
                    .findFirst()
                    .map(each -> each.list().toString())
                    .orElse("");
        }
    }

    /** What the page of a list shows. */
    public record Listed(
            Wording title,
            Optional<Passage> passage,
            AskedTime time,
            Address back,
            List<SpanShown> rows,
            Pages pages,
            Address address,
            long elsewhere) {}

    @CheckedTemplate(basePath = "pages/flow", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance page(Frame frame, AsOf asOf, Flow flow);

        static native TemplateInstance rows(Frame frame, AsOf asOf, Listed listed);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance flow() {
        AsOf asOf = days.asOf(gate.scope(Act.SEE_FIGURES));
        Flow flow = asked.answered(thisYear(asOf), FlowPage::flow);
        return Templates.page(frames.of(Place.FLOW), asOf, flow)
                .setLocale(frames.language().locale());
    }

    @GET
    @Path("rows")
    @Operation(hidden = true)
    public TemplateInstance rows() {
        AsOf asOf = days.asOf(gate.scope(Act.SEE_FIGURES));
        Listed listed = asked.answered(thisYear(asOf), this::listed);
        return Templates.rows(frames.of(Place.FLOW), asOf, listed)
                .setLocale(frames.language().locale());
    }

    /** From the first day of the year of the last facts up to these. */
    private static PeriodScheme.Days thisYear(AsOf asOf) {
        return new PeriodScheme.Days(asOf.day().withDayOfYear(1), asOf.day());
    }

    private static Flow flow(AskedMeasures.Asked what) {
        List<StageRow> stages = new ArrayList<>();
        Map<CaseStage, Long> standing = new EnumMap<>(CaseStage.class);
        for (CaseStage stage : CaseStage.values()) {
            Optional<Measured> staying = Optional.ofNullable(what.measures().get("process.staying." + stage));
            Optional<Measured> stayed = Optional.ofNullable(what.measures().get("process.stayed." + stage));
            if (staying.isPresent() && stayed.isPresent()) {
                standing.put(stage, staying.get().count());
                stages.add(new StageRow(
                        stage,
                        staying.get(),
                        list(what, "measure", staying.get().id()),
                        stayed.get(),
                        list(what, "measure", stayed.get().id())));
            }
        }
        Map<Passage, Long> passed = new LinkedHashMap<>();
        what.taken().passages().forEach((passage, spans) -> passed.put(passage, (long) spans.size()));
        return new Flow(
                what.time(),
                FlowMap.of(standing, passed),
                stages,
                passed.entrySet().stream()
                        .map(each -> new PassageRow(
                                each.getKey(),
                                each.getValue(),
                                list(what, "passage", each.getKey().code())))
                        .toList(),
                what.measures().values().stream()
                        .filter(each -> each.id().startsWith("process.returned.")
                                || each.id().startsWith("process.waiting."))
                        .map(each -> new MeasureRow(titleOf(each.id()), each, list(what, "measure", each.id())))
                        .toList());
    }

    private static Wording titleOf(String measure) {
        MeasureMeaning meaning = MeasureMeaning.of(measure);
        return new Wording(meaning.title().vietnamese(), meaning.title().english());
    }

    private static Address list(AskedMeasures.Asked what, String name, String value) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(name, value);
        parameters.putAll(days(what));
        return new Address(LIST, parameters);
    }

    private static Map<String, String> days(AskedMeasures.Asked what) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("from", what.time().from().toString());
        parameters.put("to", what.time().to().toString());
        if (!what.time().asOf().equals(what.time().to())) {
            parameters.put("asOf", what.time().asOf().toString());
        }
        what.knownOn().ifPresent(day -> parameters.put("knownOn", day.toString()));
        what.scope().ifPresent(unit -> parameters.put("scope", unit));
        return parameters;
    }

    private Listed listed(AskedMeasures.Asked what) {
        Optional<Passage> passage =
                query.text("passage").map(code -> Passage.ofCode(code).orElseThrow(() -> unknown("?passage")));
        Measured measured = passage.map(each -> new Measured(
                        "process.passed", false, false, what.taken().passages().getOrDefault(each, List.<Span>of())))
                .orElseGet(() -> query.text("measure")
                        .map(id -> what.measures().get(id))
                        .orElseThrow(() -> unknown("?measure")));
        List<SpanShown> all = SpanShown.of(what.known(), measured, asked.territory(what.known()));
        Pages pages = Pages.of(query.text("page").map(PageNumber::of).orElse(1), all.size(), ROWS);
        Address address = passage.map(each -> list(what, "passage", each.code()))
                .orElseGet(() -> list(what, "measure", measured.id()));
        return new Listed(
                passage.map(_ -> new Wording("", "")).orElseGet(() -> titleOf(measured.id())),
                passage,
                what.time(),
                new Address("/flow", days(what)),
                all.subList((pages.number() - 1) * ROWS, (int) pages.last()),
                pages,
                address,
                measured.count() - all.size());
    }

    private static RequestRefused unknown(String parameter) {
        return RequestRefused.because(FieldError.of(parameter, FieldRefusal.NOT_A_CODE));
    }
}
