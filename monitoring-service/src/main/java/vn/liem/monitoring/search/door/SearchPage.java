package vn.liem.monitoring.search.door;

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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.Frame;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.fact.view.CaseCard;
import vn.liem.monitoring.fact.view.CaseCards;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.fact.view.Numbers;
import vn.liem.monitoring.fact.view.SourceCards;
import vn.liem.monitoring.fact.view.UnitBook;
import vn.liem.monitoring.search.Found;
import vn.liem.monitoring.search.Found.Hit;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.Terms;
import vn.liem.monitoring.word.Unmarked;
import vn.liem.security.Act;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/**
 * The search of the bar above (tìm kiếm): cases, sources, papers and directives by number, bodies by name, with marks and
 * without, of what the reader may read. It knows no names of people, which stand in no address.
 */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@RunOnVirtualThread
@Shows(FactTable.class)
public final class SearchPage {

    /** The fewest and the most letters of a search. */
    private static final int TEXT_MIN = 2;

    private static final int TEXT_MAX = 60;
    private static final int ASKED = Found.MOST + 1;

    /** Of what begins so, as much is read as is enough to fill the page with what may be seen, in most cases. */
    private static final int READ_AHEAD = 200;

    private final Gate gate;
    private final Frames frames;
    private final Query query;
    private final CaseCards cases;
    private final SourceCards sources;
    private final UnitBook units;
    private final Numbers numbers;
    private final RequestAtDoor request;

    @Inject
    SearchPage(
            Gate gate,
            Frames frames,
            Query query,
            CaseCards cases,
            SourceCards sources,
            UnitBook units,
            Numbers numbers,
            RequestAtDoor request) {
        this.gate = gate;
        this.frames = frames;
        this.query = query;
        this.cases = cases;
        this.sources = sources;
        this.units = units;
        this.numbers = numbers;
        this.request = request;
    }

    /** What the page shows. */
    public record Searched(String text, boolean tooShort, List<Found> found) {}

    @CheckedTemplate(basePath = "pages/search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance page(Frame frame, Searched searched);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance search() {
        ReadScope scope = gate.scope(Act.READ_CASE);
        String text = query.text("text").map(String::strip).orElse("");
        if (text.length() > TEXT_MAX) {
            throw RequestRefused.because(FieldError.of("?text", FieldRefusal.TOO_LONG, "≤ " + TEXT_MAX));
        }
        boolean tooShort = Unmarked.of(text)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .count()
                < TEXT_MIN;
        List<Found> found = tooShort ? List.of() : found(text, scope);
        return Templates.page(frames.of(Place.SEARCH), new Searched(text, tooShort, found))
                .setLocale(frames.language().locale());
    }

    private List<Found> found(String text, ReadScope scope) {
        Language language = frames.language();
        List<Found> found = new ArrayList<>();
        found.add(Found.of(
                "cases",
                language.of("Vụ án, vụ việc", "Cases and matters"),
                cases.numbered(text, scope, ASKED).stream()
                        .map(card -> new Hit(
                                card.number(),
                                language.of(
                                        card.stage().vietnamese(), card.stage().english()),
                                "/cases/" + card.id()))
                        .toList()));
        found.add(Found.of(
                "sources",
                language.of("Nguồn tin về tội phạm", "Information sources"),
                sources.numbered(text, scope, ASKED).stream()
                        .map(card -> new Hit(
                                card.number(),
                                language.say(Terms.of(Terms.CHANNELS, card.channel())) + " · "
                                        + language.of(
                                                card.waitsFor().vietnamese(),
                                                card.waitsFor().english()),
                                ""))
                        .toList()));
        found.add(
                Found.of("documents", language.of("Quyết định, văn bản tố tụng", "Decisions"), documents(text, scope)));
        if (Place.DIRECTIVES.isFor(request.officer().roles())) {
            found.add(Found.of("directives", language.of("Chỉ đạo", "Directives"), directives(text, language)));
        }
        found.add(Found.of("bodies", language.of("Cơ quan, đơn vị", "Bodies"), bodies(text, language)));
        return found.stream().filter(each -> !each.hits().isEmpty()).toList();
    }

    /** Decisions whose number begins so, of cases that may be read. */
    private List<Hit> documents(String text, ReadScope scope) {
        List<Fact> beginning = numbers.ofDecisions(text, READ_AHEAD);
        Map<String, CaseCard> read =
                cases.among(beginning.stream().map(SearchPage::caseOf).collect(Collectors.toSet()), scope).stream()
                        .collect(Collectors.toMap(CaseCard::id, Function.identity()));
        return beginning.stream()
                .filter(each -> read.containsKey(caseOf(each)))
                .map(each -> document(each, Optional.ofNullable(read.get(caseOf(each)))))
                .limit(ASKED)
                .toList();
    }

    private Hit document(Fact fact, Optional<CaseCard> card) {
        String day = fact.on().map(frames.language()::day).orElse("");
        return new Hit(
                numberOf(fact), day + card.map(each -> " · " + each.number()).orElse(""), "/cases/" + caseOf(fact));
    }

    private static String numberOf(Fact fact) {
        return fact instanceof DecisionFact decision
                ? decision.documentNo()
                : fact instanceof StepFact step ? step.documentNo() : "";
    }

    private static String caseOf(Fact fact) {
        return fact instanceof DecisionFact decision
                ? decision.caseId()
                : fact instanceof StepFact step ? step.caseId() : "";
    }

    /** Directives to bodies of the territory. */
    private List<Hit> directives(String text, Language language) {
        Set<String> within = Set.copyOf(units.within(request.officer().jurisdiction()));
        return numbers.ofDirectives(text, READ_AHEAD).stream()
                .filter(each -> within.contains(each.addressedTo()))
                .map(each -> new Hit(
                        each.number(),
                        language.day(each.issuedOn()) + " · " + frames.body(each.addressedTo()),
                        new Address("/directives", Map.of("owner", each.addressedTo())).toString()))
                .limit(ASKED)
                .toList();
    }

    /** Bodies of which each typed word begins a word of the name, or the code holds the text; they lead to their files. */
    private List<Hit> bodies(String text, Language language) {
        List<String> within = units.within(request.officer().jurisdiction());
        return units.tree().known(within).stream()
                .filter(unit -> isNamed(unit, text))
                .map(unit -> new Hit(
                        language.of(unit.nameVi(), unit.nameEn()),
                        unit.code(),
                        new Address("/cases", Map.of("body", unit.code())).toString()))
                .sorted(Comparator.comparing(Hit::name))
                .limit(ASKED)
                .toList();
    }

    private static boolean isNamed(UnitFact unit, String text) {
        return Unmarked.allBeginIn(text, unit.nameVi())
                || Unmarked.allBeginIn(text, unit.nameEn())
                || Unmarked.of(unit.code()).contains(Unmarked.of(text));
    }
}
