package vn.liem.monitoring.process;

import static vn.liem.monitoring.process.Thing.Valued.always;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import vn.liem.monitoring.fact.UnitFact;

/** The objects of a scope (các đối tượng): each is there once, under a key and never under a name. */
public final class Things {

    private static final String CASE = "case:";

    private final FactsInScope scope;
    private final Law law;

    /** The objects of a scope. */
    public Things(FactsInScope scope, Law law) {
        this.scope = scope;
        this.law = law;
    }

    /** All of them but bodies: what hangs on a case after it, then what hangs on none. */
    public Stream<Thing> all() {
        Stream<Thing> ofCases = scope.cases().stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(theCase(each)),
                        scope.ofCase(each.id()).stream().flatMap(fact -> of(fact).stream())));
        return Stream.of(ofCases, accused(), scope.beside().stream().flatMap(fact -> of(fact).stream()))
                .flatMap(part -> part);
    }

    /** The bodies that are registered, and those of some that are not. */
    public Stream<Thing> bodies(Set<String> acting) {
        Set<String> registered = new HashSet<>();
        scope.units().forEach(unit -> registered.add(unit.code()));
        Set<String> parents = Set.copyOf(registered);
        return Stream.concat(
                scope.units().stream()
                        .map(unit -> Thing.of(
                                ObjectType.UNIT,
                                unit.code(),
                                List.of(),
                                unit
                                        .parent()
                                        .filter(parents::contains)
                                        .map(parent -> Link.of(ObjectType.UNIT, parent, "lies_under"))
                                        .stream()
                                        .toList())),
                acting.stream()
                        .filter(code -> !registered.contains(code))
                        .sorted()
                        .map(code -> Thing.of(ObjectType.UNIT, code, List.of(), List.of())));
    }

    /** A case with the stages that it went through, each since its day. */
    private Thing theCase(CaseFact registered) {
        List<Thing.Valued> attributes = new ArrayList<>(List.of(
                always("number", registered.number()),
                always("item_type", registered.itemType()),
                always("field", registered.field()),
                always("offence_group", registered.offenceGroup())));
        law.dossier(scope.ofCase(registered.id()))
                .map(law::course)
                .ifPresent(course -> course.steps()
                        .forEach(each -> attributes.add(
                                new Thing.Valued("stage", Happenings.code(each.stage()), Optional.of(each.since())))));
        List<Link> links = new ArrayList<>();
        registered
                .separatedFrom()
                .flatMap(scope::find)
                .ifPresent(from -> links.add(Link.of(ObjectType.CASE, from.id(), "separated_from")));
        registered
                .merger()
                .flatMap(how -> scope.find(how.into()))
                .ifPresent(into -> links.add(Link.of(ObjectType.CASE, into.id(), "joined_into")));
        return Thing.of(ObjectType.CASE, registered.id(), attributes, links);
    }

    /** Everybody once, with all the cases in which somebody is accused here. */
    private Stream<Thing> accused() {
        Map<String, Set<String>> cases = new LinkedHashMap<>();
        scope.cases().stream()
                .flatMap(each -> scope.ofCase(each.id()).stream())
                .forEach(fact -> personOf(fact)
                        .ifPresent(person -> cases.computeIfAbsent(person, _ -> new java.util.LinkedHashSet<>())
                                .addAll(
                                        fact instanceof AccusedFact somebody
                                                ? List.of(somebody.caseId())
                                                : List.of())));
        return cases.entrySet().stream()
                .map(each -> Thing.of(
                        ObjectType.ACCUSED,
                        each.getKey(),
                        List.of(),
                        each.getValue().stream()
                                .map(id -> Link.of(ObjectType.CASE, id, "accused_in"))
                                .toList()));
    }

    /** A decision may name somebody whose charge is not told yet. */
    private static Optional<String> personOf(Fact fact) {
        return switch (fact) {
            case AccusedFact somebody -> Optional.of(somebody.person());
            case DecisionFact decision -> decision.person();
            case StepFact step -> step.person();
            case UnitFact _,
                    SourceFact _,
                    CaseFact _,
                    HandOverFact _,
                    CustodyFact _,
                    ClockFact _,
                    ObligationFact _,
                    AssetFact _,
                    DirectiveFact _,
                    AppraisalFact _,
                    PetitionFact _,
                    DisciplineFact _,
                    SupervisionFact _,
                    OfficerFact _,
                    ProposalFact _,
                    MeetingFact _,
                    InterferenceFact _ -> Optional.empty();
        };
    }

    private Optional<Thing> of(Fact fact) {
        return switch (fact) {
            case SourceFact source ->
                thing(
                        ObjectType.SOURCE,
                        source.id(),
                        List.of(always("number", source.number()), always("channel", source.channel())));
            case HandOverFact handOver ->
                thing(
                        ObjectType.HAND_OVER,
                        handOver.id(),
                        List.of(always("known_from", Happenings.code(handOver.origin()))),
                        fileOf(handOver));
            case ObligationFact obligation ->
                thing(
                        ObjectType.OBLIGATION,
                        key(obligation),
                        List.of(always("kind", obligation.kind())),
                        new Link(obligation.subject(), "fixed_in"));
            case AssetFact asset ->
                thing(ObjectType.ASSET, asset.id(), List.of(), new Link(asset.subject(), "found_in"));
            case DirectiveFact directive ->
                thing(
                        ObjectType.DIRECTIVE,
                        directive.id(),
                        List.of(always("number", directive.number())),
                        about(directive.caseId()));
            case AppraisalFact appraisal ->
                thing(
                        ObjectType.APPRAISAL,
                        key(appraisal),
                        List.of(always("kind", appraisal.asked().kind())),
                        Link.of(ObjectType.CASE, appraisal.caseId(), "asked_in"));
            case PetitionFact petition ->
                thing(
                        ObjectType.PETITION,
                        petition.id(),
                        List.of(always("number", petition.number()), always("kind", petition.isOf())));
            case DisciplineFact matter -> thing(ObjectType.DISCIPLINE, matter.id(), List.of(), about(matter.caseId()));
            case SupervisionFact item ->
                thing(
                        ObjectType.SUPERVISION,
                        item.id(),
                        List.of(always("level", item.level())),
                        Link.of(ObjectType.CASE, item.caseId(), "about"));
            case UnitFact _,
                    CaseFact _,
                    AccusedFact _,
                    DecisionFact _,
                    StepFact _,
                    CustodyFact _,
                    ClockFact _,
                    OfficerFact _,
                    ProposalFact _,
                    MeetingFact _,
                    InterferenceFact _ -> Optional.empty();
        };
    }

    /** The key of a request, which has a number in its case. */
    static String key(AppraisalFact appraisal) {
        return appraisal.caseId() + "/" + appraisal.asked().documentNo();
    }

    /** The key of an obligation, which has a number in its case. */
    static String key(ObligationFact obligation) {
        String subject = obligation.subject();
        return (subject.startsWith(CASE) ? subject.substring(CASE.length()) : subject) + "/"
                + obligation.obligationNo();
    }

    private Link[] about(Optional<String> caseId) {
        return caseId.flatMap(scope::find).stream()
                .map(each -> Link.of(ObjectType.CASE, each.id(), "about"))
                .toArray(Link[]::new);
    }

    private static Link fileOf(HandOverFact handOver) {
        String id = handOver.subject().id();
        return switch (handOver.subject().kind()) {
            case CASE -> Link.of(ObjectType.CASE, id, "file_of");
            case SOURCE -> Link.of(ObjectType.SOURCE, id, "file_of");
        };
    }

    private static Optional<Thing> thing(ObjectType type, String key, List<Thing.Valued> attributes, Link... links) {
        return Optional.of(Thing.of(type, key, attributes, List.of(links)));
    }
}
