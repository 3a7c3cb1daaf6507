package vn.liem.monitoring.links.door;

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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.door.AskedMoment;
import vn.liem.monitoring.door.Frame;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.Moment;
import vn.liem.monitoring.door.OpenCases;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.door.TextsOfCases;
import vn.liem.monitoring.door.TextsOfCases.Outcome;
import vn.liem.monitoring.door.TextsOfCases.Person;
import vn.liem.monitoring.dossier.EndOfDay;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.view.FactReader;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.fact.view.UnitBook;
import vn.liem.monitoring.listing.door.AskedListing;
import vn.liem.monitoring.listing.door.Section;
import vn.liem.monitoring.word.MoneyUnit;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.security.looking.Purpose;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;
import vn.liem.service.looking.LookingOfRequest;

/**
 * One person by key: cases, offices, discipline, and what is secured and owed in those cases. For who may see the names of at
 * least one case of that person, or of the place where the discipline belongs; of the other cases it says how many there are.
 */
@Path("/persons/{key}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@RunOnVirtualThread
@Shows(FactTable.class)
public final class PersonPage {

    private final Gate gate;
    private final Frames frames;
    private final AskedMoment moments;
    private final AskedListing asked;
    private final OpenCases cases;
    private final FactReader facts;
    private final UnitBook units;
    private final TextsOfCases texts;
    private final LookingOfRequest looking;

    @Inject
    PersonPage(
            Gate gate,
            Frames frames,
            AskedMoment moments,
            AskedListing asked,
            OpenCases cases,
            FactReader facts,
            UnitBook units,
            TextsOfCases texts,
            LookingOfRequest looking) {
        this.gate = gate;
        this.frames = frames;
        this.moments = moments;
        this.asked = asked;
        this.cases = cases;
        this.facts = facts;
        this.units = units;
        this.texts = texts;
        this.looking = looking;
    }

    /**
     * What the page shows.
     *
     * @param name as the directory has it; empty where it could not be had
     * @param names what came of asking
     * @param facts year of birth and office, in one line
     * @param closed in how many further cases the person is, which the reader may not open; nothing where in none
     */
    public record Shown(String key, String name, Outcome names, String facts, List<Section> sections, String closed) {}

    /** The cases of a person that the reader may open, whether names of one may be seen, and how many there are beside. */
    private record Reach(List<OpenCases.Opened> open, Optional<OpenCases.Opened> named, int closed) {}

    @CheckedTemplate(basePath = "pages/person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance page(Frame frame, Moment moment, Shown shown);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("key") String key) {
        Facts told = facts.read(moment -> moment.ofPersons(List.of(key), Optional.empty()));
        if (told.accused().isEmpty() && told.discipline().isEmpty()) {
            throw RequestRefused.because(RequestRefusal.NOT_FOUND);
        }
        Reach reach = reach(told);
        List<DisciplineFact> apart = told.discipline().stream()
                .filter(each -> each.caseId().isEmpty() && cases.isAllowed(Act.SEE_NAMES, of(each)))
                .toList();
        if (reach.named().isEmpty() && apart.isEmpty()) {
            throw refused(reach, told);
        }
        looking.asked(Act.SEE_NAMES);
        looking.isFor(Purpose.CASE_PAGE.code());
        looking.isAbout(
                reach.open().stream().map(each -> each.now().registered().id()).toList());
        MoneyUnit unit = asked.money(MoneyUnit.MILLION);
        Moment moment = moments.moment(gate.scope(Act.READ_CASE), asked.address("/persons/" + key));
        return Templates.page(frames.of(Place.LINKS), moment, shown(key, reach, apart, moment, unit))
                .setLocale(frames.language().locale());
    }

    private Shown shown(String key, Reach reach, List<DisciplineFact> apart, Moment moment, MoneyUnit unit) {
        TextsOfCases.People people = reach.named()
                .map(each -> texts.people(each.now().registered().id(), List.of(key)))
                .orElseGet(() -> new TextsOfCases.People(Outcome.WITHHELD, Map.of()));
        Optional<Person> person = people.of(key);
        List<DisciplineFact> then = moment.knownOn().isPresent()
                ? List.of()
                : moment.isDayChosen()
                        ? EndOfDay.of(apart, moment.day()).stream()
                                .map(DisciplineFact.class::cast)
                                .toList()
                        : apart;
        return new Shown(
                key,
                person.map(Person::name).orElse(""),
                people.outcome(),
                person.map(this::line).orElse(""),
                new PersonSections(frames, key, moment, unit).of(reach.open(), then),
                reach.closed() == 0 ? "" : frames.language().number(reach.closed()));
    }

    private String line(Person person) {
        List<String> parts = new ArrayList<>();
        if (person.birthYear().isPresent()) {
            parts.add(frames.language().of("sinh năm ", "born in ") + person.birthYearText());
        }
        if (!person.position().isEmpty()) {
            parts.add(person.position());
        }
        return String.join(" · ", parts);
    }

    private Reach reach(Facts told) {
        Set<String> ids = new LinkedHashSet<>();
        told.accused().forEach(each -> ids.add(each.caseId()));
        told.discipline().forEach(each -> each.caseId().ifPresent(ids::add));
        List<OpenCases.Opened> open = new ArrayList<>();
        int closed = 0;
        for (String id : ids) {
            Optional<OpenCases.Opened> found = cases.find(id);
            if (found.filter(each -> cases.isAllowed(Act.READ_CASE, each.facts()))
                    .isPresent()) {
                open.add(found.get());
            } else {
                closed++;
            }
        }
        return new Reach(
                open,
                open.stream()
                        .filter(each -> cases.isAllowed(Act.SEE_NAMES, each.facts()))
                        .findFirst(),
                closed);
    }

    /** By the policy's answer on one of the cases, which is recorded. */
    private RequestRefused refused(Reach reach, Facts told) {
        CaseFacts about = reach.open().stream()
                .findFirst()
                .map(OpenCases.Opened::facts)
                .or(() -> told.accused().stream()
                        .flatMap(each -> cases.find(each.caseId()).stream())
                        .findFirst()
                        .map(OpenCases.Opened::facts))
                .or(() -> told.discipline().stream().findFirst().map(this::of))
                .orElseGet(CaseFacts::none);
        gate.permit(Act.SEE_NAMES, about);
        return RequestRefused.because(RequestRefusal.NOT_FOUND);
    }

    private CaseFacts of(DisciplineFact matter) {
        return CaseFacts.ofTerritory(units.chainOf(matter.locality()));
    }
}
