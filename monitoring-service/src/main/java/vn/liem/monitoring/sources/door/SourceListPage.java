package vn.liem.monitoring.sources.door;

import io.quarkus.panache.common.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
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
import vn.liem.monitoring.fact.view.SourceCard;
import vn.liem.monitoring.fact.view.SourceCards;
import vn.liem.monitoring.fact.view.WaitsFor;
import vn.liem.monitoring.word.Terms;
import vn.liem.procedure.Wording;
import vn.liem.security.Act;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.Shows;

/** The list of information sources, the oldest first. */
@Path("/sources")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@RunOnVirtualThread
@Shows(FactTable.class)
public final class SourceListPage {

    private static final int ROWS = 50;

    private final Gate gate;
    private final Frames frames;
    private final DayOfFacts days;
    private final SourceCards sources;
    private final Query query;

    @Inject
    SourceListPage(Gate gate, Frames frames, DayOfFacts days, SourceCards sources, Query query) {
        this.gate = gate;
        this.frames = frames;
        this.days = days;
        this.sources = sources;
        this.query = query;
    }

    /**
     * A row of the list.
     *
     * @param days how long it has waited since it was sent, received or forwarded
     */
    public record Row(
            SourceCard card,
            Wording channel,
            String from,
            Optional<String> body,
            Optional<Wording> outcome,
            long days) {}

    /** A part of the list, and how many are in it. */
    public record Part(WaitsFor what, Address address, boolean open) {}

    /** What the page shows. */
    public record Listed(List<Row> rows, Pages pages, Address address, List<Part> parts, boolean all) {}

    @CheckedTemplate(basePath = "pages/source-list", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance page(Frame frame, AsOf asOf, Listed listed);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        ReadScope scope = gate.scope(Act.READ_CASE);
        AsOf asOf = days.asOf(scope);
        Optional<WaitsFor> waiting = waiting();
        int page = query.text("page").map(PageNumber::of).orElse(1);
        SourceCards.Found found = found(waiting, scope, page);
        Listed listed = new Listed(
                found.cards().stream().map(card -> row(card, asOf.day())).toList(),
                Pages.of(page, found.total(), ROWS),
                address(waiting),
                parts(waiting),
                waiting.isEmpty());
        return Templates.page(frames.of(Place.SOURCES), asOf, listed)
                .setLocale(frames.language().locale());
    }

    /** A page behind the last is the last. */
    private SourceCards.Found found(Optional<WaitsFor> waiting, ReadScope scope, int page) {
        SourceCards.Found found = sources.page(waiting, scope, Page.of(page - 1, ROWS));
        int last = Pages.of(page, found.total(), ROWS).number();
        return last == page ? found : sources.page(waiting, scope, Page.of(last - 1, ROWS));
    }

    private Row row(SourceCard card, LocalDate asOf) {
        return new Row(
                card,
                Terms.of(Terms.CHANNELS, card.channel()),
                frames.body(card.sentBy()),
                card.body().map(frames::body),
                card.outcome().map(code -> Terms.of(Terms.OUTCOMES, code)),
                Math.max(0, ChronoUnit.DAYS.between(card.waitsSince(), asOf)));
    }

    private Optional<WaitsFor> waiting() {
        return query.code("waiting", WaitsFor.values())
                .flatMap(code -> Arrays.stream(WaitsFor.values())
                        .filter(each -> each.code().equals(code))
                        .findFirst());
    }

    private static List<Part> parts(Optional<WaitsFor> open) {
        return Arrays.stream(WaitsFor.values())
                .map(each -> new Part(each, address(Optional.of(each)), open.equals(Optional.of(each))))
                .toList();
    }

    private static Address address(Optional<WaitsFor> waiting) {
        Map<String, String> parameters = new LinkedHashMap<>();
        waiting.ifPresent(what -> parameters.put("waiting", what.code()));
        return new Address("/sources", parameters);
    }
}
