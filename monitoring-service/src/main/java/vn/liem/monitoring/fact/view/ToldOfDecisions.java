package vn.liem.monitoring.fact.view;

import static vn.liem.procedure.journey.ProceduralDecision.APPEALED;
import static vn.liem.procedure.journey.ProceduralDecision.APPEAL_WITHDRAWN;
import static vn.liem.procedure.journey.ProceduralDecision.APPELLATE_AMENDED;
import static vn.liem.procedure.journey.ProceduralDecision.APPELLATE_TERMINATED;
import static vn.liem.procedure.journey.ProceduralDecision.APPELLATE_UPHELD;
import static vn.liem.procedure.journey.ProceduralDecision.COURT_ACCEPTED;
import static vn.liem.procedure.journey.ProceduralDecision.EXECUTION_COMPLETED;
import static vn.liem.procedure.journey.ProceduralDecision.EXECUTION_ORDERED;
import static vn.liem.procedure.journey.ProceduralDecision.HEARING_POSTPONED;
import static vn.liem.procedure.journey.ProceduralDecision.INDICTED;
import static vn.liem.procedure.journey.ProceduralDecision.INSTITUTED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_CONCLUDED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_EXTENDED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_RESUMED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_SUSPENDED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_TERMINATED;
import static vn.liem.procedure.journey.ProceduralDecision.IN_FORCE;
import static vn.liem.procedure.journey.ProceduralDecision.JUDGED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_EXTENDED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_RESUMED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_SUSPENDED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_TERMINATED;
import static vn.liem.procedure.journey.ProceduralDecision.PROTESTED;
import static vn.liem.procedure.journey.ProceduralDecision.QUASHED_FOR_REINVESTIGATION;
import static vn.liem.procedure.journey.ProceduralDecision.QUASHED_FOR_RETRIAL;
import static vn.liem.procedure.journey.ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION;
import static vn.liem.procedure.journey.ProceduralDecision.TRIAL_DECIDED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.liem.eventstore.StoredEvent;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;

/**
 * What investigation-service and trial-service tell of procedural decisions. What reopens an investigation is told once,
 * by the service that returned the file or quashed the judgment.
 */
final class ToldOfDecisions {

    private static final Map<String, ProceduralDecision> INVESTIGATION = Map.ofEntries(
            Map.entry("investigation.opened.v1", INSTITUTED),
            Map.entry("investigation.extended.v1", INVESTIGATION_EXTENDED),
            Map.entry("investigation.suspended.v1", INVESTIGATION_SUSPENDED),
            Map.entry("investigation.resumed.v1", INVESTIGATION_RESUMED),
            Map.entry("investigation.terminated.v1", INVESTIGATION_TERMINATED),
            Map.entry("investigation.concluded.v1", INVESTIGATION_CONCLUDED),
            Map.entry("prosecution.extended.v1", PROSECUTION_EXTENDED),
            Map.entry("prosecution.suspended.v1", PROSECUTION_SUSPENDED),
            Map.entry("prosecution.resumed.v1", PROSECUTION_RESUMED),
            Map.entry("prosecution.terminated.v1", PROSECUTION_TERMINATED),
            Map.entry("prosecution.indicted.v1", INDICTED));

    private static final Map<String, ProceduralDecision> TRIAL = Map.ofEntries(
            Map.entry("trial.case-accepted.v1", COURT_ACCEPTED),
            Map.entry("trial.decided.v1", TRIAL_DECIDED),
            Map.entry("trial.hearing-postponed.v1", HEARING_POSTPONED),
            Map.entry("trial.file-returned.v1", RETURNED_FOR_FURTHER_INVESTIGATION),
            Map.entry("trial.judged.v1", JUDGED),
            Map.entry("appeal.appealed.v1", APPEALED),
            Map.entry("appeal.protested.v1", PROTESTED),
            Map.entry("appeal.withdrawn.v1", APPEAL_WITHDRAWN),
            Map.entry("appeal.upheld.v1", APPELLATE_UPHELD),
            Map.entry("appeal.amended.v1", APPELLATE_AMENDED),
            Map.entry("appeal.quashed-for-reinvestigation.v1", QUASHED_FOR_REINVESTIGATION),
            Map.entry("appeal.quashed-for-retrial.v1", QUASHED_FOR_RETRIAL),
            Map.entry("appeal.terminated.v1", APPELLATE_TERMINATED),
            Map.entry("execution.judgment-in-force.v1", IN_FORCE),
            Map.entry("execution.ordered.v1", EXECUTION_ORDERED),
            Map.entry("execution.completed.v1", EXECUTION_COMPLETED));

    static final Map<String, Telling> ALL = all();

    private ToldOfDecisions() {}

    /**
     * A decision as it stands in an event, with the detail of whichever type it is.
     *
     * @param detail the detail of a corrected decision
     */
    record DecisionTold(
            Recorded decision,
            Optional<Integer> months,
            Optional<Integer> days,
            Optional<String> ground,
            Optional<String> by,
            Optional<String> detail) {

        Optional<String> anyDetail() {
            return months.or(() -> days)
                    .map(String::valueOf)
                    .or(() -> ground)
                    .or(() -> by)
                    .or(() -> detail);
        }
    }

    record Recorded(
            String documentNo, LocalDate decidedOn, String unit, Optional<String> person, int round, long order) {}

    /** A decision that registers do not tell. */
    record StepTold(Recorded decision, CodeTold step) {}

    record CodeTold(String code) {}

    record AnnulmentTold(Key decision) {}

    record Key(String documentNo, Optional<String> person) {}

    private static Map<String, Telling> all() {
        Map<String, Telling> all = new HashMap<>();
        INVESTIGATION.forEach((type, decision) -> all.put(type, decided(decision, DecisionTold::anyDetail)));
        TRIAL.forEach((type, decision) -> all.put(type, decided(decision, DecisionTold::anyDetail)));
        all.put(
                "prosecution.returned.v1",
                decided(RETURNED_FOR_FURTHER_INVESTIGATION, _ -> Optional.of(ReturningBody.PROCURACY.code())));
        for (String part : new String[] {"investigation", "prosecution", "trial", "appeal", "execution"}) {
            all.put(part + ".step-taken.v1", stepTaken(serviceOf(part)));
            all.put(part + ".corrected.v1", corrected());
            all.put(
                    part + ".annulled.v1",
                    Telling.end(
                            AnnulmentTold.class,
                            (event, told) -> key(
                                    event,
                                    told.decision().documentNo(),
                                    told.decision().person())));
        }
        return Map.copyOf(all);
    }

    private static Telling decided(ProceduralDecision what, Function<DecisionTold, Optional<String>> detail) {
        return Telling.whole(
                DecisionTold.class,
                (event, told) -> key(event, told),
                (event, told) -> fact(Telling.caseOf(event), what, told.decision(), detail.apply(told)));
    }

    private static OwningService serviceOf(String part) {
        return part.equals("investigation") || part.equals("prosecution")
                ? OwningService.INVESTIGATION
                : OwningService.TRIAL;
    }

    private static Telling stepTaken(OwningService service) {
        return Telling.whole(
                StepTold.class,
                (event, told) ->
                        key(event, told.decision().documentNo(), told.decision().person()),
                (event, told) ->
                        step(Telling.caseOf(event), service, told.step().code(), told.decision()));
    }

    /** A decision is said otherwise, whether registers tell it or not. */
    private static Telling corrected() {
        return new Telling(event -> key(event, Telling.read(event, DecisionTold.class)), (known, event) -> {
            DecisionTold told = Telling.read(event, DecisionTold.class);
            return known.<Fact>flatMap(fact -> corrected(fact, told));
        });
    }

    private static Optional<? extends Fact> corrected(Fact known, DecisionTold told) {
        if (known instanceof DecisionFact decision) {
            return Optional.of(fact(
                            decision.caseId(),
                            decision.decision(),
                            told.decision(),
                            told.detail().or(decision::detail))
                    .by(decision.formerHolder()));
        }
        return known instanceof StepFact taken
                ? Optional.of(step(taken.caseId(), taken.service(), taken.code(), told.decision())
                        .by(taken.formerHolder()))
                : Optional.empty();
    }

    private static StepFact step(String caseId, OwningService service, String code, Recorded told) {
        return new StepFact(
                caseId,
                service,
                code,
                told.documentNo(),
                told.decidedOn(),
                told.unit(),
                told.person(),
                told.round(),
                told.order());
    }

    private static DecisionFact fact(String caseId, ProceduralDecision what, Recorded told, Optional<String> detail) {
        return new DecisionFact(
                caseId,
                what,
                told.documentNo(),
                told.decidedOn(),
                told.unit(),
                told.person(),
                detail,
                told.round(),
                told.order());
    }

    private static String key(StoredEvent event, DecisionTold told) {
        return key(event, told.decision().documentNo(), told.decision().person());
    }

    /** The part of the proceedings keeps the numbers of its documents apart from those of others. */
    private static String key(StoredEvent event, String documentNo, Optional<String> person) {
        return key(event.subject(), event.type().substring(0, event.type().indexOf('.')), documentNo, person);
    }

    /** The key of a decision on the subject that a part of the proceedings keeps. */
    static String key(String subject, String part, String documentNo, Optional<String> person) {
        return String.join("/", "decision", subject, part, documentNo, person.orElse(""));
    }
}
