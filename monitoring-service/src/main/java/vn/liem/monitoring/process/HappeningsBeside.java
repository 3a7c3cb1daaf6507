package vn.liem.monitoring.process;

import static vn.liem.monitoring.process.Happening.act;
import static vn.liem.monitoring.process.Happening.step;
import static vn.liem.monitoring.process.Happenings.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.fact.AppraisalFact;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.ObligationFact;
import vn.liem.monitoring.fact.PetitionFact;
import vn.liem.monitoring.fact.SupervisionFact;

/** What happened beside the decisions of a case: expertise, assets, money, petitions, discipline, directives, time limits. */
final class HappeningsBeside {

    private static final String APPRAISAL = "appraisal";
    private static final String TIME_LIMIT = "time_limit";

    private HappeningsBeside() {}

    static List<Happening> of(ClockFact clock) {
        List<Happening> all = new ArrayList<>();
        all.add(ofClock(clock, "clock_set", Transition.SCHEDULE, clock.startedOn()));
        clock.metOn().ifPresent(on -> all.add(ofClock(clock, "clock_met", Transition.COMPLETE, on)));
        clock.dueOn()
                .filter(_ -> clock.missed())
                .ifPresent(on -> all.add(ofClock(clock, "clock_missed", Transition.ATE_ABORT, on)));
        return all;
    }

    private static Happening ofClock(ClockFact clock, String type, Transition transition, LocalDate on) {
        return step(clock, type, TIME_LIMIT, transition, on, new Link(clock.subject(), "of"))
                .under(clock.explained().flatMap(ClockFact.Explained::rowId))
                .detailed(Optional.of(clock.clock()));
    }

    static List<Happening> of(ObligationFact obligation) {
        Link[] links = {
            new Link(obligation.subject(), "of"), Link.of(ObjectType.OBLIGATION, Things.key(obligation), "of")
        };
        List<Happening> all = new ArrayList<>();
        all.add(act(obligation, "obligation_fixed", obligation.fixedOn(), links)
                .detailed(Optional.of(obligation.kind())));
        obligation.enforceableOn().ifPresent(on -> all.add(act(obligation, "obligation_enforceable", on, links)));
        obligation
                .reductions()
                .forEach(each -> all.add(act(obligation, "obligation_reduced", each.reducedOn(), links)));
        obligation.receipts().forEach(each -> {
            all.add(act(obligation, "money_received", each.receivedOn(), links).detailed(Optional.of(each.mode())));
            each.reversedOn().ifPresent(on -> all.add(act(obligation, "money_taken_back", on, links)));
        });
        return all;
    }

    static List<Happening> of(AssetFact asset) {
        Link[] links = {new Link(asset.subject(), "of"), Link.of(ObjectType.ASSET, asset.id(), "of")};
        List<Happening> all = new ArrayList<>();
        asset.recorded().forEach(each -> all.add(measure(asset, "asset_secured", each.measure(), links)));
        asset.orders().forEach(order -> {
            all.add(measure(asset, "asset_ordered", order.measure(), links));
            order.changes().forEach(each -> all.add(act(asset, "asset_order_changed", each.changedOn(), links)));
        });
        asset.ended()
                .forEach(each -> all.add(act(asset, "asset_measure_ended", each.endedOn(), links)
                        .detailed(Optional.of(each.measure().kind()))));
        return all;
    }

    private static Happening measure(AssetFact asset, String type, AssetFact.Measure measure, Link... links) {
        return act(asset, type, measure.decidedOn(), links).detailed(Optional.of(measure.kind()));
    }

    static List<Happening> of(DirectiveFact directive, FactsInScope scope) {
        Link here = Link.of(ObjectType.DIRECTIVE, directive.id(), "of");
        List<Happening> all = new ArrayList<>();
        all.add(act(directive, "directive_issued", directive.issuedOn(), here)
                .with(Optional.of(Link.of(ObjectType.UNIT, directive.addressedTo(), "addressed_to")))
                .by(directive.issuedBy()));
        DirectiveFact.Told told = directive.told();
        told.reportedOn().ifPresent(on -> all.add(act(directive, "directive_reported_done", on, here)));
        told.verifiedOn().ifPresent(on -> all.add(act(directive, "directive_verified_done", on, here)));
        told.cancelledOn().ifPresent(on -> all.add(act(directive, "directive_cancelled", on, here)));
        directive.steps().forEach(each -> all.add(act(directive, "directive_" + each.code(), each.on(), here)));
        return ofCase(all, directive, scope);
    }

    static List<Happening> of(AppraisalFact appraisal) {
        Optional<String> body = Optional.of(appraisal.asked().body());
        List<Happening> all = new ArrayList<>();
        LocalDate requestedOn = appraisal.asked().requestedOn();
        all.add(of(appraisal, "appraisal_requested", Transition.SCHEDULE, requestedOn)
                .detailed(Optional.of(appraisal.asked().kind()))
                .with(body.map(unit -> Link.of(ObjectType.UNIT, unit, "asked"))));
        appraisal
                .receipt()
                .ifPresent(each -> all.add(of(appraisal, "appraisal_received", Transition.START, each.on())
                        .by(body)));
        appraisal
                .documentsAsked()
                .forEach(each -> all.add(of(appraisal, "appraisal_documents_asked", Transition.SUSPEND, each.on())
                        .by(body)));
        appraisal
                .documentsCame()
                .forEach(each -> all.add(of(appraisal, "appraisal_documents_came", Transition.RESUME, each.on())));
        appraisal
                .extensions()
                .forEach(each -> all.add(act(
                        appraisal,
                        "appraisal_extended",
                        each.on(),
                        Link.ofCase(appraisal.caseId()),
                        Link.of(ObjectType.APPRAISAL, Things.key(appraisal), "of"))));
        appraisal
                .conclusion()
                .ifPresent(each -> all.add(of(appraisal, "appraisal_concluded", Transition.COMPLETE, each.on())
                        .by(body)));
        return all;
    }

    private static Happening of(AppraisalFact appraisal, String type, Transition transition, LocalDate on) {
        return step(
                appraisal,
                type,
                APPRAISAL,
                transition,
                on,
                Link.ofCase(appraisal.caseId()),
                Link.of(ObjectType.APPRAISAL, Things.key(appraisal), "of"));
    }

    static List<Happening> of(PetitionFact petition) {
        Link here = Link.of(ObjectType.PETITION, petition.id(), "of");
        List<Happening> all = new ArrayList<>();
        all.add(act(petition, "petition_received", petition.receivedOn(), here).by(petition.receivedBy()));
        petition.steps().forEach(each -> all.add(act(petition, "petition_" + code(each.code()), each.on(), here)));
        return all;
    }

    static List<Happening> of(DisciplineFact matter, FactsInScope scope) {
        Link here = Link.of(ObjectType.DISCIPLINE, matter.id(), "of");
        List<Happening> all = new ArrayList<>();
        for (DisciplineFact.Decision each : matter.decisions()) {
            Optional<String> track = Optional.of(each.track());
            all.add(act(matter, "discipline_decided", each.decidedOn(), here).detailed(track));
            each.cancelledOn()
                    .ifPresent(on -> all.add(
                            act(matter, "discipline_cancelled", on, here).detailed(track)));
            each.annulledOn()
                    .ifPresent(on ->
                            all.add(act(matter, "discipline_annulled", on, here).detailed(track)));
        }
        matter.closings()
                .forEach(each -> all.add(
                        act(matter, "discipline_closed", each.decidedOn(), here).detailed(Optional.of(each.track()))));
        return ofCase(all, matter, scope);
    }

    static List<Happening> of(SupervisionFact item) {
        Link[] links = {Link.ofCase(item.caseId()), Link.of(ObjectType.SUPERVISION, item.id(), "of")};
        List<Happening> all = new ArrayList<>();
        all.add(act(item, "item_listed", item.listedOn(), links).detailed(Optional.of(item.level())));
        item.delistedOn().ifPresent(on -> all.add(act(item, "item_delisted", on, links)));
        return all;
    }

    private static List<Happening> ofCase(List<Happening> all, Fact fact, FactsInScope scope) {
        Optional<Link> theCase = FactsInScope.caseOf(fact)
                .filter(id -> scope.find(id).isPresent())
                .map(Link::ofCase);
        return all.stream().map(each -> each.with(theCase)).toList();
    }
}
