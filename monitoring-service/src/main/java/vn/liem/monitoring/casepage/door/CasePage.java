package vn.liem.monitoring.casepage.door;

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
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.casepage.AccusedShown;
import vn.liem.monitoring.casepage.CaseShown;
import vn.liem.monitoring.door.AskedMoment;
import vn.liem.monitoring.door.Frame;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.Moment;
import vn.liem.monitoring.door.OpenCases;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.door.TextsOfCases;
import vn.liem.monitoring.door.TextsOfCases.Outcome;
import vn.liem.monitoring.door.TextsOfCases.People;
import vn.liem.monitoring.door.TextsOfCases.Titles;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.listing.door.AskedListing;
import vn.liem.monitoring.listing.door.Section;
import vn.liem.monitoring.word.MoneyUnit;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/**
 * The page of one case as of a day and as known on a day: where it stands, since when, what is next, who owes what and by when;
 * then all that belongs to it, history last.
 */
@Path("/cases/{id}")
@Authenticated
@RunOnVirtualThread
@Shows(FactTable.class)
public final class CasePage {

    private final Gate gate;
    private final Frames frames;
    private final AskedMoment moments;
    private final AskedListing asked;
    private final OpenCases cases;
    private final TextsOfCases texts;
    private final EvidenceOfHandOver evidence;
    private final Law law = Law.vietnam();

    @Inject
    CasePage(
            Gate gate,
            Frames frames,
            AskedMoment moments,
            AskedListing asked,
            OpenCases cases,
            TextsOfCases texts,
            EvidenceOfHandOver evidence) {
        this.gate = gate;
        this.frames = frames;
        this.moments = moments;
        this.asked = asked;
        this.cases = cases;
        this.texts = texts;
        this.evidence = evidence;
    }

    /** A case that this one comes from or went into: its number only for those who may read it. */
    public record Related(String id, Optional<String> number) {}

    /**
     * What stands beside what is told: texts that only case-service opens, and the name of the place.
     *
     * @param verifies whether the reader may have evidence
     * @param named whether the reader may know names of the case, and so open the pages of its people
     */
    public record Beside(
            String title,
            Outcome titles,
            String locality,
            People people,
            Outcome names,
            boolean named,
            boolean verifies,
            Optional<Related> separatedFrom,
            Optional<Related> mergedInto) {}

    /**
     * What the page shows; where nothing was known of the case at the moment, nothing but that.
     *
     * @param base the address of the page without its view
     * @param view the view that is open, to be carried to the pages of the same case
     * @param leftOut what cannot be had for the day that was chosen
     */
    public record Whole(
            String number,
            String base,
            String view,
            Optional<CaseShown> shown,
            Beside beside,
            List<Section> sections,
            List<String> leftOut) {

        /** The parameters by which the page of links shows what is around the case. */
        public String linksView() {
            String about = "?case=" + base.substring(base.lastIndexOf('/') + 1);
            return view.isEmpty() ? about : about + "&" + view.substring(1);
        }
    }

    @CheckedTemplate(basePath = "pages/case", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance page(Frame frame, Moment moment, Whole whole, Frames bodies);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") String id) {
        OpenCases.Opened opened = cases.opened(id);
        String base = "/cases/" + opened.now().registered().id();
        MoneyUnit unit = asked.money(MoneyUnit.MILLION);
        Moment moment = moments.moment(gate.scope(Act.READ_CASE), asked.address(base));
        return Templates.page(frames.of(Place.CASES), moment, whole(opened, moment, unit, base), frames)
                .setLocale(frames.language().locale());
    }

    /** The evidence of one of its hand-overs, which the service that keeps it makes for the reader. */
    @GET
    @Path("hand-overs/{handOver: [0-9a-f-]{36}}/evidence")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(hidden = true)
    public Response evidence(@PathParam("id") String id, @PathParam("handOver") String handOver) {
        OpenCases.Opened opened = cases.opened(id);
        gate.permit(Act.VERIFY_EVIDENCE, opened.facts());
        return opened.versions().standing(Optional.empty()).stream()
                .filter(version -> version.fact() instanceof HandOverFact each
                        && each.origin() == HandOverFact.Origin.LIVE
                        && each.id().equals(handOver))
                .findFirst()
                .map(version -> evidence.of(handOver, version.log()))
                .orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
    }

    private Whole whole(OpenCases.Opened opened, Moment moment, MoneyUnit unit, String base) {
        List<Fact> facts = opened.at(moment);
        Optional<CaseShown> shown = law.dossier(facts)
                .map(dossier -> CaseShown.of(dossier, facts, law, moment.day(), moment.countedTo(), moment.isExact()));
        CaseFact registered = opened.now().registered();
        Beside beside = beside(registered, shown, opened.facts());
        List<String> accused = accused(shown);
        Function<String, String> who = key -> beside.people().called(key, accused, frames.language());
        return new Whole(
                registered.number(),
                base,
                moment.here().without("money").at("").toString(),
                shown,
                beside,
                shown.map(each -> new CaseSections(frames, each, facts, moment, unit, who).all())
                        .orElse(List.of()),
                moment.isExact() ? List.of() : LeftOut.of(frames.language()));
    }

    /** The keys of those accused, in the order in which they are counted. */
    private static List<String> accused(Optional<CaseShown> shown) {
        return shown.map(CaseShown::accused).orElse(List.of()).stream()
                .map(AccusedShown::person)
                .toList();
    }

    private Beside beside(CaseFact registered, Optional<CaseShown> shown, CaseFacts facts) {
        boolean named = cases.isAllowed(Act.SEE_NAMES, facts);
        People people = named ? texts.people(registered.id(), accused(shown)) : new People(Outcome.WITHHELD, Map.of());
        Titles titles = named ? texts.titles(List.of(registered.id())) : new Titles(Outcome.WITHHELD, Map.of());
        Optional<CaseFact> then = shown.map(CaseShown::registered);
        return new Beside(
                titles.of(registered.id()),
                titles.outcome(),
                frames.body(registered.locality()),
                people,
                people.outcome(),
                named,
                cases.isAllowed(Act.VERIFY_EVIDENCE, facts),
                then.flatMap(CaseFact::separatedFrom).map(this::related),
                then.flatMap(CaseFact::merger).map(merger -> related(merger.into())));
    }

    private Related related(String id) {
        return new Related(
                id,
                cases.dossier(id)
                        .filter(other -> cases.isAllowed(Act.READ_CASE, cases.facts(other)))
                        .map(other -> other.registered().number()));
    }
}
