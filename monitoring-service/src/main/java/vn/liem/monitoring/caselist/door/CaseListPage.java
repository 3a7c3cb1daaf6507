package vn.liem.monitoring.caselist.door;

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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.AsOf;
import vn.liem.monitoring.door.DayOfFacts;
import vn.liem.monitoring.door.Frame;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.Pages;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.door.TextsOfCases;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.view.CaseCard;
import vn.liem.monitoring.fact.view.CaseCards;
import vn.liem.monitoring.fact.view.CaseCards.Found;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.fact.view.UnitBook;
import vn.liem.monitoring.word.Terms;
import vn.liem.procedure.Wording;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.security.Act;
import vn.liem.service.door.Gate;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.Shows;

/** The list of matters and cases. */
@Path(Asked.PATH)
@Produces(MediaType.TEXT_HTML)
@Authenticated
@RunOnVirtualThread
@Shows(FactTable.class)
public final class CaseListPage {

    private static final int ROWS = 50;

    private final Gate gate;
    private final Frames frames;
    private final DayOfFacts days;
    private final CaseCards cases;
    private final UnitBook units;
    private final TextsOfCases texts;
    private final RequestAtDoor request;
    private final Asked asked;
    private final Law law = Law.vietnam();

    @Inject
    CaseListPage(
            Gate gate,
            Frames frames,
            DayOfFacts days,
            CaseCards cases,
            UnitBook units,
            TextsOfCases texts,
            RequestAtDoor request,
            Asked asked) {
        this.gate = gate;
        this.frames = frames;
        this.days = days;
        this.cases = cases;
        this.units = units;
        this.texts = texts;
        this.request = request;
        this.asked = asked;
    }

    /**
     * A row of the list.
     *
     * @param days how long it has stood at its stage
     */
    public record Row(
            CaseCard card, long days, Optional<String> holder, Wording moved, Wording itemType, Wording group) {

        /** Whether the way of the case is at an end, so that no days are counted. */
        public boolean over() {
            return card.stage() == CaseStage.CLOSED || card.stage() == CaseStage.TERMINATED;
        }
    }

    /** One of the values to choose from. */
    public record Choice(String code, String name, boolean chosen) {}

    /**
     * What can be chosen, and what is.
     *
     * @param set what narrows the list, in words
     */
    public record Choices(
            List<String> set,
            String text,
            List<Choice> stages,
            List<Choice> itemTypes,
            List<Choice> offenceGroups,
            List<Choice> bodies,
            List<Choice> parts,
            List<Choice> days,
            List<Choice> orders,
            String from,
            String until) {}

    /** What the page shows. */
    public record Listed(List<Row> rows, TextsOfCases.Titles titles, Pages pages, Address address, Choices choices) {}

    @CheckedTemplate(basePath = "pages/case-list", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance page(Frame frame, AsOf asOf, Listed listed);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        ReadScope scope = gate.scope(Act.READ_CASE);
        AsOf asOf = days.asOf(scope);
        CaseCards.Wanted wanted = asked.wanted();
        Found found = found(wanted, scope);
        Listed listed = new Listed(
                found.cards().stream().map(card -> row(card, asOf)).toList(),
                texts.titles(found.cards().stream().map(CaseCard::id).toList()),
                Pages.of(asked.page(), found.total(), ROWS),
                asked.address(),
                new ChoicesOfList(
                                frames.language(),
                                units.tree(),
                                request.officer().jurisdiction())
                        .of(wanted, asked.order()));
        return Templates.page(frames.of(Place.CASES), asOf, listed)
                .setLocale(frames.language().locale());
    }

    /** A page behind the last is the last. */
    private Found found(CaseCards.Wanted wanted, ReadScope scope) {
        Found found = cases.page(wanted, scope, asked.order(), Page.of(asked.page() - 1, ROWS));
        int last = Pages.of(asked.page(), found.total(), ROWS).number();
        return last == asked.page() ? found : cases.page(wanted, scope, asked.order(), Page.of(last - 1, ROWS));
    }

    private Row row(CaseCard card, AsOf asOf) {
        return new Row(
                card,
                Math.max(0, ChronoUnit.DAYS.between(card.stageSince(), asOf.day())),
                card.holder().map(frames::body),
                law.name(card.lastMove()),
                card.isCase() ? Terms.CASE : Terms.of(Terms.ITEM_TYPES, card.itemType()),
                Terms.of(Terms.OFFENCE_GROUPS, card.offenceGroup()));
    }
}
