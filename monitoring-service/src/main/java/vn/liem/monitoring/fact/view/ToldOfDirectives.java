package vn.liem.monitoring.fact.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.liem.eventstore.StoredEvent;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.DirectiveFact.Step;
import vn.liem.monitoring.fact.DirectiveFact.Told;

/** What case-service tells of directives: issued, what a register tells, and each step of carrying them out. */
final class ToldOfDirectives {

    static final Map<String, Telling> ALL = Map.ofEntries(
            Map.entry(
                    "directive.issued.v1",
                    Telling.whole(IssueTold.class, (event, _) -> key(event), (event, told) -> told.fact(event))),
            Map.entry(
                    "directive.told-by-register.v1",
                    more(RegisterTold.class, told -> known -> known.told(told.told()))),
            Map.entry("directive.corrected.v1", more(CorrectionTold.class, told -> told::on)),
            Map.entry("directive.statement-withdrawn.v1", Telling.end(StatementTold.class, (event, _) -> key(event))),
            Map.entry(
                    "directive.step-taken-back.v1",
                    more(TakenBackTold.class, told -> known -> known.without(told.step(), told.takenOn()))),
            Map.entry("directive.extended.v1", more(ExtensionTold.class, told -> known -> known.with(told.step()))),
            Map.entry("directive.urged.v1", more(UrgingTold.class, told -> known -> known.with(told.step()))),
            Map.entry("directive.reported-done.v1", more(ReportTold.class, told -> known -> known.with(told.step()))),
            Map.entry(
                    "directive.rejected-as-not-done.v1",
                    more(RejectionTold.class, told -> known -> known.with(told.step()))),
            Map.entry("directive.verified-done.v1", more(VerifiedTold.class, told -> known -> known.with(told.step()))),
            Map.entry("directive.cancelled.v1", more(CancelledTold.class, told -> known -> known.with(told.step()))));

    private ToldOfDirectives() {}

    record StatementTold(String number) {}

    record Details(
            String number,
            LocalDate issuedOn,
            String issuedBy,
            String addressedTo,
            Optional<String> caseId,
            Optional<LocalDate> dueOn) {

        DirectiveFact fact(String id, Told told, List<Step> steps) {
            return new DirectiveFact(id, number, issuedOn, issuedBy, addressedTo, caseId, dueOn, told, steps);
        }
    }

    record IssueTold(Details details) {
        DirectiveFact fact(StoredEvent event) {
            String stream = key(event);
            return details.fact(stream.substring(stream.indexOf(':') + 1), Told.nothing(), List.of());
        }
    }

    record RegisterTold(Told told) {}

    record CorrectionTold(Details details, Optional<Told> told) {
        DirectiveFact on(DirectiveFact known) {
            return details.fact(known.id(), told.orElse(known.told()), known.steps());
        }
    }

    record TakenBackTold(String step, LocalDate takenOn) {}

    record ExtensionTold(LocalDate extendedOn, LocalDate extendedTo) {
        Step step() {
            return new Step("extended", extendedOn, Optional.of(extendedTo));
        }
    }

    record UrgingTold(LocalDate urgedOn) {
        Step step() {
            return new Step(DirectiveFact.URGED, urgedOn, Optional.empty());
        }
    }

    record ReportTold(LocalDate reportedOn) {
        Step step() {
            return new Step("reported_done", reportedOn, Optional.empty());
        }
    }

    record RejectionTold(LocalDate rejectedOn) {
        Step step() {
            return new Step("rejected_as_not_done", rejectedOn, Optional.empty());
        }
    }

    record VerifiedTold(LocalDate verifiedOn) {
        Step step() {
            return new Step("verified_done", verifiedOn, Optional.empty());
        }
    }

    record CancelledTold(LocalDate cancelledOn) {
        Step step() {
            return new Step("cancelled", cancelledOn, Optional.empty());
        }
    }

    private static <B> Telling more(Class<B> body, Function<B, Function<DirectiveFact, DirectiveFact>> more) {
        return Telling.more(
                body,
                DirectiveFact.class,
                (event, _) -> key(event),
                (known, told) -> more.apply(told).apply(known));
    }

    private static String key(StoredEvent event) {
        return event.stream().value();
    }
}
