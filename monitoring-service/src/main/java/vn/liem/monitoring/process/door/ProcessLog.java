package vn.liem.monitoring.process.door;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.AppraisalFact;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.InterferenceFact;
import vn.liem.monitoring.fact.MeetingFact;
import vn.liem.monitoring.fact.ObligationFact;
import vn.liem.monitoring.fact.OfficerFact;
import vn.liem.monitoring.fact.PetitionFact;
import vn.liem.monitoring.fact.ProposalFact;
import vn.liem.monitoring.fact.SourceFact;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.monitoring.fact.SupervisionFact;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.fact.view.Found;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.fact.view.Origin;
import vn.liem.monitoring.process.FactsInScope;
import vn.liem.monitoring.process.Happening;
import vn.liem.monitoring.process.Happenings;
import vn.liem.monitoring.process.Link;
import vn.liem.monitoring.process.ObjectType;
import vn.liem.monitoring.process.Thing;
import vn.liem.monitoring.process.Things;

/**
 * What happened in a territory from one day to another, as it is given away: the objects, and the events case by case. Time
 * limits and holders are read a page of subjects at a time, so that a whole country takes no more memory than its facts.
 */
final class ProcessLog {

    private static final int SUBJECTS_OF_PAGE = 100;

    /** What happens with the facts that are read page by page. */
    private static final List<String> TYPES_BESIDE = List.of("clock_set", "clock_met", "clock_missed", "file_held");

    private final Asked asked;
    private final Known known;
    private final Beside beside;
    private final FactsInScope scope;
    private final Happenings happenings;
    private final Things things;

    /**
     * What is asked for.
     *
     * @param territory where facts lie that may be named one by one
     */
    record Asked(LocalDate from, LocalDate to, Optional<String> scope, Territory territory) {

        boolean takes(Happening one) {
            return !one.on().isBefore(from) && !one.on().isAfter(to);
        }
    }

    /** Reads the time limits and holders of some subjects. */
    interface Beside extends Function<List<String>, List<Found>> {}

    /** An event of the log: what happened, and where it is told. */
    record Told(Happening what, Origin origin) {

        /** Its id: the place in the logs where the fact was told last, and what it tells of it. */
        String id(int place) {
            return "%s@%d#%d".formatted(origin.log(), origin.pos(), place);
        }
    }

    /** All that happened in one case. */
    record Trace(CaseFact registered, List<Told> events) {}

    /** How much there is, but for time limits and holders, and which types of events and bodies are in it. */
    record Extent(long events, Set<String> types, Set<String> bodies) {}

    /** Writes one after the other. */
    interface Writing<T> {
        void write(T one) throws IOException;
    }

    ProcessLog(Asked asked, Known known, Beside beside, Law law) {
        this.asked = asked;
        this.known = known;
        this.beside = beside;
        this.scope = FactsInScope.of(known.facts(), asked.scope(), asked.territory());
        this.happenings = new Happenings(scope, law.profile().decisions());
        this.things = new Things(scope, law);
    }

    Asked asked() {
        return asked;
    }

    Map<String, Long> position() {
        return known.position();
    }

    Extent extent() {
        Set<String> types = new TreeSet<>(TYPES_BESIDE);
        Set<String> bodies = new HashSet<>();
        long events = 0;
        for (Fact fact : counted().toList()) {
            for (Happening each : happenings.of(fact)) {
                if (asked.takes(each)) {
                    events++;
                    types.add(each.type());
                    each.links().stream()
                            .map(Link::object)
                            .filter(ProcessLog::isUnit)
                            .forEach(unit -> bodies.add(unit.substring(unit.indexOf(':') + 1)));
                }
            }
        }
        return new Extent(events, types, bodies);
    }

    /** The objects, bodies first. */
    Stream<Thing> things(Extent extent) {
        return Stream.concat(things.bodies(extent.bodies()), things.all());
    }

    /** The events of each case in which something happened. */
    void traces(Writing<Trace> writing) throws IOException {
        for (List<CaseFact> page : pages(scope.cases())) {
            Map<String, List<Found>> more = read(page, each -> ObjectType.CASE.id(each.id()));
            for (CaseFact each : page) {
                List<Told> events =
                        events(scope.ofCase(each.id()), more.getOrDefault(ObjectType.CASE.id(each.id()), List.of()));
                if (!events.isEmpty()) {
                    writing.write(new Trace(each, events));
                }
            }
        }
    }

    /** The events of what is of no case. */
    void besideCases(Writing<List<Told>> writing) throws IOException {
        for (List<Fact> page : pages(scope.beside())) {
            Map<String, List<Found>> more = read(page, ProcessLog::subjectOf);
            for (Fact fact : page) {
                writing.write(events(List.of(fact), more.getOrDefault(subjectOf(fact), List.of())));
            }
        }
    }

    private Stream<Fact> counted() {
        return Stream.concat(
                scope.cases().stream().flatMap(each -> scope.ofCase(each.id()).stream()), scope.beside().stream());
    }

    private List<Told> events(List<Fact> facts, List<Found> more) {
        IdentityHashMap<Fact, Origin> origins = new IdentityHashMap<>();
        more.forEach(each -> origins.put(each.fact(), each.origin()));
        List<Fact> all = new ArrayList<>(facts);
        more.stream().sorted(Comparator.comparing(each -> each.origin().id())).forEach(each -> all.add(each.fact()));
        return happenings.inOrder(all).stream()
                .filter(asked::takes)
                .map(each -> new Told(each, originOf(origins, each.fact())))
                .toList();
    }

    private Origin originOf(IdentityHashMap<Fact, Origin> more, Fact fact) {
        Origin found = more.get(fact);
        return found == null ? known.originOf(fact) : found;
    }

    private <F> Map<String, List<Found>> read(List<F> page, Function<F, String> subject) {
        List<String> subjects =
                page.stream().map(subject).filter(each -> !each.isEmpty()).toList();
        return subjects.isEmpty()
                ? Map.of()
                : beside.apply(subjects).stream()
                        .collect(Collectors.groupingBy(each -> each.origin().subject()));
    }

    /** Time limits run for sources and petitions too; each fact of another kind has none of its own. */
    private static String subjectOf(Fact fact) {
        return switch (fact) {
            case SourceFact source -> ObjectType.SOURCE.id(source.id());
            case PetitionFact petition -> ObjectType.PETITION.id(petition.id());
            case UnitFact _,
                    CaseFact _,
                    AccusedFact _,
                    DecisionFact _,
                    StepFact _,
                    HandOverFact _,
                    CustodyFact _,
                    ClockFact _,
                    ObligationFact _,
                    AssetFact _,
                    DirectiveFact _,
                    AppraisalFact _,
                    DisciplineFact _,
                    SupervisionFact _,
                    OfficerFact _,
                    ProposalFact _,
                    MeetingFact _,
                    InterferenceFact _ -> "";
        };
    }

    private static boolean isUnit(String object) {
        return object.startsWith(ObjectType.UNIT.id(""));
    }

    private static <T> List<List<T>> pages(List<T> all) {
        List<List<T>> pages = new ArrayList<>();
        for (int first = 0; first < all.size(); first += SUBJECTS_OF_PAGE) {
            pages.add(all.subList(first, Math.min(all.size(), first + SUBJECTS_OF_PAGE)));
        }
        return pages;
    }
}
