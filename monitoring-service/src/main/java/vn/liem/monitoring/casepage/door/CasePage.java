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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.casepage.AccusedShown;
import vn.liem.monitoring.casepage.CaseShown;
import vn.liem.monitoring.door.AsOf;
import vn.liem.monitoring.door.DayOfFacts;
import vn.liem.monitoring.door.Frame;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.door.TextsOfCases;
import vn.liem.monitoring.door.TextsOfCases.Outcome;
import vn.liem.monitoring.door.TextsOfCases.People;
import vn.liem.monitoring.door.TextsOfCases.Titles;
import vn.liem.monitoring.dossier.Dossier;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.view.FactBook;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.fact.view.UnitBook;
import vn.liem.security.Act;
import vn.liem.security.Answer;
import vn.liem.security.CaseFacts;
import vn.liem.security.MayAct;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** The page of one case. */
@Path("/cases/{id}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@RunOnVirtualThread
@Shows(FactTable.class)
public final class CasePage {

    private final Gate gate;
    private final Frames frames;
    private final DayOfFacts days;
    private final FactBook book;
    private final UnitBook units;
    private final TextsOfCases texts;
    private final RequestAtDoor request;
    private final Law law = Law.vietnam();

    @Inject
    CasePage(
            Gate gate,
            Frames frames,
            DayOfFacts days,
            FactBook book,
            UnitBook units,
            TextsOfCases texts,
            RequestAtDoor request) {
        this.gate = gate;
        this.frames = frames;
        this.days = days;
        this.book = book;
        this.units = units;
        this.texts = texts;
        this.request = request;
    }

    /**
     * Another case that this one was separated from or joined into.
     *
     * @param number empty where the reader may not read that case: it is said that there is one, and not which
     */
    public record Related(String id, Optional<String> number) {}

    /**
     * What the page shows beside the case itself.
     *
     * @param title empty where it has none or the reader may not know it
     * @param titles whether the title is told, withheld or could not be asked for
     * @param names whether names are told, withheld or could not be asked for
     */
    public record Beside(
            String title,
            Outcome titles,
            String locality,
            People people,
            Outcome names,
            Optional<Related> separatedFrom,
            Optional<Related> mergedInto) {}

    @CheckedTemplate(basePath = "pages/case", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance page(Frame frame, AsOf asOf, CaseShown shown, Beside beside, Frames bodies);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") String id) {
        Dossier dossier =
                law.dossier(book.ofCase(id)).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        CaseFacts facts = facts(dossier);
        gate.permit(Act.READ_CASE, facts);
        AsOf asOf = days.asOf(gate.scope(Act.READ_CASE));
        CaseShown shown = CaseShown.of(dossier, law, asOf.day(), asOf.today());
        return Templates.page(frames.of(Place.CASES), asOf, shown, beside(dossier.registered(), shown, facts), frames)
                .setLocale(frames.language().locale());
    }

    private Beside beside(CaseFact registered, CaseShown shown, CaseFacts facts) {
        boolean named = isAllowed(Act.SEE_NAMES, facts);
        List<String> keys = shown.accused().stream().map(AccusedShown::person).toList();
        People people = named ? texts.people(registered.id(), keys) : new People(Outcome.WITHHELD, Map.of());
        Titles titles = named ? texts.titles(List.of(registered.id())) : new Titles(Outcome.WITHHELD, Map.of());
        return new Beside(
                titles.of(registered.id()),
                titles.outcome(),
                frames.body(registered.locality()),
                people,
                people.outcome(),
                registered.separatedFrom().map(this::related),
                registered.merger().map(merger -> related(merger.into())));
    }

    private Related related(String id) {
        return new Related(
                id,
                law.dossier(book.ofCase(id))
                        .filter(other -> isAllowed(Act.READ_CASE, facts(other)))
                        .map(other -> other.registered().number()));
    }

    private boolean isAllowed(Act act, CaseFacts facts) {
        return switch (MayAct.answer(request.officer(), act, facts)) {
            case Answer.Allowed _ -> true;
            case Answer.Denied _ -> false;
        };
    }

    private CaseFacts facts(Dossier dossier) {
        return CaseFacts.heldBy(
                        dossier.holder().map(CustodyFact::holder).orElse(""),
                        units.chainOf(dossier.registered().locality()))
                .withFormerHolders(dossier.heldBefore())
                .withOfferTo(dossier.offeredTo())
                .withRecused(dossier.outOf(request.officer().agency()));
    }
}
