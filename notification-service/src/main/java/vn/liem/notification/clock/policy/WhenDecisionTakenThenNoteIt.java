package vn.liem.notification.clock.policy;

import static vn.liem.procedure.clock.ClockFact.APPEALED;
import static vn.liem.procedure.clock.ClockFact.APPEAL_WITHDRAWN;
import static vn.liem.procedure.clock.ClockFact.APPELLATE_AMENDED;
import static vn.liem.procedure.clock.ClockFact.APPELLATE_HEARING_OPENED;
import static vn.liem.procedure.clock.ClockFact.APPELLATE_TERMINATED;
import static vn.liem.procedure.clock.ClockFact.APPELLATE_UPHELD;
import static vn.liem.procedure.clock.ClockFact.CASSATION_DECIDED;
import static vn.liem.procedure.clock.ClockFact.CASSATION_DECISION_ISSUED;
import static vn.liem.procedure.clock.ClockFact.CASSATION_PROTESTED;
import static vn.liem.procedure.clock.ClockFact.COURT_ACCEPTED;
import static vn.liem.procedure.clock.ClockFact.EXECUTION_ORDERED;
import static vn.liem.procedure.clock.ClockFact.HEARING_OPENED;
import static vn.liem.procedure.clock.ClockFact.HEARING_POSTPONED;
import static vn.liem.procedure.clock.ClockFact.INDICTED;
import static vn.liem.procedure.clock.ClockFact.INSTITUTED;
import static vn.liem.procedure.clock.ClockFact.INVESTIGATION_CONCLUDED;
import static vn.liem.procedure.clock.ClockFact.INVESTIGATION_RESUMED;
import static vn.liem.procedure.clock.ClockFact.INVESTIGATION_SUSPENDED;
import static vn.liem.procedure.clock.ClockFact.INVESTIGATION_TERMINATED;
import static vn.liem.procedure.clock.ClockFact.IN_FORCE;
import static vn.liem.procedure.clock.ClockFact.JOINDER_OR_SEPARATION_DECIDED;
import static vn.liem.procedure.clock.ClockFact.JUDGED;
import static vn.liem.procedure.clock.ClockFact.PROSECUTION_RESUMED;
import static vn.liem.procedure.clock.ClockFact.PROSECUTION_SUSPENDED;
import static vn.liem.procedure.clock.ClockFact.PROSECUTION_TERMINATED;
import static vn.liem.procedure.clock.ClockFact.PROSECUTION_TRANSFERRED;
import static vn.liem.procedure.clock.ClockFact.PROTESTED;
import static vn.liem.procedure.clock.ClockFact.QUASHED_FOR_REINVESTIGATION;
import static vn.liem.procedure.clock.ClockFact.QUASHED_FOR_RETRIAL;
import static vn.liem.procedure.clock.ClockFact.REOPENING_PROTESTED;
import static vn.liem.procedure.clock.ClockFact.RETURNED_FOR_FURTHER_INVESTIGATION;
import static vn.liem.procedure.clock.ClockFact.RETURNED_FOR_JURISDICTION;
import static vn.liem.procedure.clock.ClockFact.RETURN_DECIDED_BY_COURT;
import static vn.liem.procedure.clock.ClockFact.REVIEW_QUASHED_FOR_REINVESTIGATION;
import static vn.liem.procedure.clock.ClockFact.REVIEW_QUASHED_FOR_RETRIAL;
import static vn.liem.procedure.clock.ClockFact.TRANSFERRED_TO_OTHER_COURT;
import static vn.liem.procedure.clock.ClockFact.TRIAL_DECIDED;
import static vn.liem.procedure.clock.ClockFact.TRIAL_RESUMED;
import static vn.liem.procedure.clock.ClockFact.TRIAL_SUSPENDED;
import static vn.liem.procedure.clock.ClockFact.TRIAL_TERMINATED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.notification.clock.ClocksCommand;
import vn.liem.notification.clock.ClocksCommand.InvolveBodies;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.Restate;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.Noted;
import vn.liem.notification.clock.NotedExtension;
import vn.liem.notification.clock.NotedExtension.LengthUnit;
import vn.liem.notification.clock.NotedFact;
import vn.liem.procedure.clock.ClockFact;

/**
 * A decision of investigation, prosecution, trial, appeal or execution starts and ends clocks of the case. What is decided
 * on one accused alone leaves the case as it is, except an appeal, which stops the judgment for all.
 */
public final class WhenDecisionTakenThenNoteIt {

    /** The facts that a decision is, by the stored name of its event. */
    public static final Map<String, List<ClockFact>> FACTS = Map.ofEntries(
            Map.entry("investigation.opened.v1", List.of(INSTITUTED)),
            Map.entry("investigation.suspended.v1", List.of(INVESTIGATION_SUSPENDED)),
            Map.entry("investigation.resumed.v1", List.of(INVESTIGATION_RESUMED)),
            Map.entry("investigation.terminated.v1", List.of(INVESTIGATION_TERMINATED)),
            Map.entry("investigation.concluded.v1", List.of(INVESTIGATION_CONCLUDED)),
            Map.entry("prosecution.suspended.v1", List.of(PROSECUTION_SUSPENDED)),
            Map.entry("prosecution.resumed.v1", List.of(PROSECUTION_RESUMED)),
            Map.entry("prosecution.terminated.v1", List.of(PROSECUTION_TERMINATED)),
            Map.entry("prosecution.indicted.v1", List.of(INDICTED)),
            Map.entry("prosecution.returned.v1", List.of(RETURNED_FOR_FURTHER_INVESTIGATION)),
            Map.entry("trial.case-accepted.v1", List.of(COURT_ACCEPTED)),
            Map.entry("trial.decided.v1", List.of(TRIAL_DECIDED)),
            Map.entry("trial.hearing-postponed.v1", List.of(HEARING_POSTPONED)),
            // The court's return awaits the receipt that is named last.
            Map.entry("trial.file-returned.v1", List.of(RETURNED_FOR_FURTHER_INVESTIGATION, RETURN_DECIDED_BY_COURT)),
            Map.entry("trial.judged.v1", List.of(JUDGED)),
            Map.entry("appeal.appealed.v1", List.of(APPEALED)),
            Map.entry("appeal.protested.v1", List.of(PROTESTED)),
            Map.entry("appeal.withdrawn.v1", List.of(APPEAL_WITHDRAWN)),
            Map.entry("appeal.upheld.v1", List.of(APPELLATE_UPHELD)),
            Map.entry("appeal.amended.v1", List.of(APPELLATE_AMENDED)),
            Map.entry("appeal.terminated.v1", List.of(APPELLATE_TERMINATED)),
            Map.entry("appeal.quashed-for-reinvestigation.v1", List.of(QUASHED_FOR_REINVESTIGATION)),
            Map.entry("appeal.quashed-for-retrial.v1", List.of(QUASHED_FOR_RETRIAL)),
            Map.entry("execution.judgment-in-force.v1", List.of(IN_FORCE)),
            Map.entry("execution.ordered.v1", List.of(EXECUTION_ORDERED)));

    /** The facts that decisions of the law are which registers do not tell, by their code; the others touch no clock. */
    public static final Map<String, ClockFact> STEPS = Map.ofEntries(
            Map.entry("institution_annulled", INVESTIGATION_TERMINATED),
            Map.entry("termination_annulled", INVESTIGATION_RESUMED),
            Map.entry("investigation_concluded_in_absentia", INVESTIGATION_CONCLUDED),
            Map.entry("terminated_case_resumed", PROSECUTION_RESUMED),
            Map.entry("trial_suspended", TRIAL_SUSPENDED),
            Map.entry("hearing_suspended", TRIAL_SUSPENDED),
            Map.entry("trial_resumed", TRIAL_RESUMED),
            Map.entry("terminated_trial_resumed", TRIAL_RESUMED),
            Map.entry("trial_terminated", TRIAL_TERMINATED),
            Map.entry("hearing_opened", HEARING_OPENED),
            Map.entry("appellate_hearing_opened", APPELLATE_HEARING_OPENED),
            Map.entry("appellate_trial_stopped", APPEAL_WITHDRAWN),
            Map.entry("appealed", APPEALED),
            Map.entry("protested", PROTESTED),
            Map.entry("prosecution_transferred", PROSECUTION_TRANSFERRED),
            Map.entry("returned_for_jurisdiction", RETURNED_FOR_JURISDICTION),
            Map.entry("transferred_to_other_court", TRANSFERRED_TO_OTHER_COURT),
            Map.entry("cassation_protested", CASSATION_PROTESTED),
            Map.entry("cassation_rejected", CASSATION_DECIDED),
            Map.entry("earlier_judgment_kept", CASSATION_DECIDED),
            Map.entry("cassation_quashed_for_reinvestigation", REVIEW_QUASHED_FOR_REINVESTIGATION),
            Map.entry("cassation_quashed_for_retrial", REVIEW_QUASHED_FOR_RETRIAL),
            Map.entry("cassation_quashed_for_new_appeal", CASSATION_DECIDED),
            Map.entry("cassation_terminated_case", CASSATION_DECIDED),
            Map.entry("cassation_amended", CASSATION_DECIDED),
            Map.entry("cassation_stopped", CASSATION_DECIDED),
            Map.entry("case_separated", JOINDER_OR_SEPARATION_DECIDED),
            Map.entry("cases_joined", JOINDER_OR_SEPARATION_DECIDED),
            Map.entry("reopening_protested", REOPENING_PROTESTED),
            Map.entry("reopening_quashed_for_reinvestigation", REVIEW_QUASHED_FOR_REINVESTIGATION),
            Map.entry("reopening_quashed_for_retrial", REVIEW_QUASHED_FOR_RETRIAL));

    /**
     * The decisions of the law by which a court of cassation ends a cassation: each is to be sent (CPC 395(2)),
     * and all of these are what the council of cassation decides in the table of steps.
     */
    static final Set<String> OF_CASSATION = Set.of(
            "cassation_rejected",
            "earlier_judgment_kept",
            "cassation_quashed_for_reinvestigation",
            "cassation_quashed_for_retrial",
            "cassation_quashed_for_new_appeal",
            "cassation_terminated_case",
            "cassation_amended",
            "cassation_stopped");

    /** The events that tell such decisions. */
    public static final String STEP_TAKEN = ".step-taken.v1";

    /** The events that extend a limit. */
    public static final Set<String> EXTENSIONS = Set.of("investigation.extended.v1", "prosecution.extended.v1");

    /** The parts of the proceedings, each of which corrects and takes back its own decisions. */
    public static final List<String> PARTS = List.of("investigation", "prosecution", "trial", "appeal", "execution");

    /**
     * Those that count for the case also where they are about one accused: an appeal stops the judgment, and a file that goes
     * to the court of cassation, or back for a part of the judgment, goes as a whole.
     */
    private static final Set<String> COUNTING_FOR_ALL = Set.of(
            "appealed",
            "protested",
            "cassation_protested",
            "cassation_rejected",
            "earlier_judgment_kept",
            "cassation_quashed_for_reinvestigation",
            "cassation_quashed_for_retrial",
            "cassation_quashed_for_new_appeal",
            "cassation_terminated_case",
            "cassation_amended",
            "cassation_stopped",
            "reopening_protested",
            "reopening_quashed_for_reinvestigation",
            "reopening_quashed_for_retrial");

    private WhenDecisionTakenThenNoteIt() {}

    /** What to note of a decision. */
    public static List<ClocksCommand> react(UUID event, String type, DecisionTold told) {
        ClocksCommand involved = new InvolveBodies(List.of(told.decision().unit()));
        if (told.decision().person().isPresent() && leavesCase(type, told)) {
            return List.of(involved);
        }
        List<Noted> noted = EXTENSIONS.contains(type)
                ? extension(event, type, told).stream().toList()
                : facts(event, type, told);
        return List.of(involved, new Note(noted));
    }

    private static boolean leavesCase(String type, DecisionTold told) {
        return told.step()
                .map(step -> !COUNTING_FOR_ALL.contains(step.code()))
                .orElseGet(() -> !partOf(type).equals("appeal"));
    }

    /** What to note of a correction. */
    public static List<ClocksCommand> reactToCorrection(UUID event, String type, DecisionTold told) {
        DecisionTold.Decided decided = told.decision();
        return List.of(
                new InvolveBodies(List.of(decided.unit())),
                new Restate(
                        reference(type, decided.documentNo(), decided.person()),
                        event,
                        decided.decidedOn(),
                        told.detail()
                                .filter(detail -> detail.matches("[0-9]{1,4}"))
                                .map(Integer::valueOf)));
    }

    /** What to take back. */
    public static List<ClocksCommand> reactToAnnulment(String type, AnnulmentTold told) {
        return List.of(new Withdraw(
                reference(type, told.decision().documentNo(), told.decision().person())));
    }

    private static List<Noted> facts(UUID event, String type, DecisionTold told) {
        List<ClockFact> facts =
                told.step().map(step -> factsOf(step.code())).orElseGet(() -> FACTS.getOrDefault(type, List.of()));
        return facts.stream()
                .<Noted>map(fact -> new NotedFact(
                                event,
                                reference(type, told),
                                fact,
                                told.decision().decidedOn(),
                                false)
                        .turnOf(told.decision().unit()))
                .toList();
    }

    private static List<ClockFact> factsOf(String step) {
        // The receipt that a decision awaits is that of the fact which is named last.
        Stream<ClockFact> issued = OF_CASSATION.contains(step) ? Stream.of(CASSATION_DECISION_ISSUED) : Stream.empty();
        return Stream.concat(issued, Stream.ofNullable(STEPS.get(step))).toList();
    }

    private static Optional<Noted> extension(UUID event, String type, DecisionTold told) {
        LengthUnit unit = told.months().isPresent() ? LengthUnit.MONTHS : LengthUnit.DAYS;
        return told.months()
                .or(told::days)
                .map(length -> new NotedExtension(
                        event,
                        reference(type, told),
                        partOf(type),
                        length,
                        unit,
                        told.decision().decidedOn()));
    }

    private static String reference(String type, DecisionTold told) {
        return reference(type, told.decision().documentNo(), told.decision().person());
    }

    /** The part of the proceedings keeps the numbers of its documents apart from those of others. */
    private static String reference(String type, String documentNo, Optional<String> person) {
        return referenceIn(partOf(type), documentNo, person);
    }

    /** The reference of a decision that a part of the proceedings keeps. */
    static String referenceIn(String part, String documentNo, Optional<String> person) {
        return part + "/" + documentNo + "/" + person.orElse("") + "#";
    }

    private static String partOf(String type) {
        return type.substring(0, type.indexOf('.'));
    }
}
