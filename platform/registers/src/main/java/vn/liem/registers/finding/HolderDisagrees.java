package vn.liem.registers.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.procedure.Wording;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.registers.row.ProceedingRow;
import vn.liem.registers.row.TransferRow;

/**
 * A body took a decision that moves or disposes of a file, while by the recorded hand-overs it did not hold the file on
 * that day: it had not answered, it had sent the file back, or another body had accepted it since. Both stand.
 */
record HolderDisagrees(DecisionTable decisions) implements FindingRule {

    static final String RULE = "holder_disagrees";

    // Taken by whoever is competent, whoever holds the file.
    private static final Set<ProceduralDecision> NOT_OF_THE_HOLDER = EnumSet.of(
            ProceduralDecision.INVESTIGATION_EXTENDED, ProceduralDecision.APPEALED, ProceduralDecision.PROTESTED);

    @Override
    public List<Finding> on(CaseRows rows) {
        return rows.decisions().stream()
                .filter(decision -> !NOT_OF_THE_HOLDER.contains(decision.decision()))
                .flatMap(decision -> disagreement(decision, rows.handOvers()).stream()
                        .map(message -> finding(rows, decision, message)))
                .toList();
    }

    private Finding finding(CaseRows rows, ProceedingRow decision, Wording message) {
        return new Finding(
                rows.known(decision),
                decision.caseNo(),
                RULE,
                decisions.rule(decision.decision()).article(),
                Optional.of(decision.decidedOn()),
                message);
    }

    private static Optional<Wording> disagreement(ProceedingRow decision, List<TransferRow> handOvers) {
        LocalDate day = decision.decidedOn();
        Optional<TransferRow> offered = handOvers.stream()
                .filter(handOver -> handOver.toUnit().equals(decision.byUnit())
                        && !handOver.sentOn().isAfter(day))
                .max(Comparator.comparing(TransferRow::sentOn));
        Optional<Wording> notAccepted = offered.filter(handOver -> !acceptedBy(handOver, day))
                .map(handOver -> returnedBy(handOver, day) ? returned(handOver) : unanswered(handOver));
        return notAccepted.or(() -> heldElsewhere(decision, handOvers));
    }

    private static Optional<Wording> heldElsewhere(ProceedingRow decision, List<TransferRow> handOvers) {
        // On the day of an acceptance the sender may have decided before it let go of the file.
        List<TransferRow> accepted = handOvers.stream()
                .filter(handOver -> acceptedBy(handOver, decision.decidedOn()))
                .filter(handOver -> !handOver.fromUnit().equals(decision.byUnit())
                        || !handOver.outcomeOn().equals(Optional.of(decision.decidedOn())))
                .toList();
        Optional<LocalDate> last = accepted.stream()
                .flatMap(handOver -> handOver.outcomeOn().stream())
                .max(Comparator.naturalOrder());
        List<TransferRow> latest = accepted.stream()
                .filter(handOver -> handOver.outcomeOn().equals(last))
                .toList();
        boolean holds = latest.stream().anyMatch(handOver -> handOver.toUnit().equals(decision.byUnit()));
        return holds ? Optional.empty() : latest.stream().findFirst().map(HolderDisagrees::elsewhere);
    }

    private static boolean acceptedBy(TransferRow handOver, LocalDate day) {
        return answered(handOver, TransferRow.Outcome.ACCEPTED, day);
    }

    private static boolean returnedBy(TransferRow handOver, LocalDate day) {
        return answered(handOver, TransferRow.Outcome.RETURNED, day);
    }

    private static boolean answered(TransferRow handOver, TransferRow.Outcome outcome, LocalDate day) {
        return handOver.outcome().equals(Optional.of(outcome))
                && handOver.outcomeOn().filter(on -> !on.isAfter(day)).isPresent();
    }

    private static Wording unanswered(TransferRow handOver) {
        return new Wording(
                "Đến ngày ra quyết định, cơ quan này chưa trả lời việc chuyển hồ sơ ngày %s."
                        .formatted(handOver.sentOn()),
                "By the day of the decision this body had not answered the hand-over of %s."
                        .formatted(handOver.sentOn()));
    }

    private static Wording returned(TransferRow handOver) {
        return new Wording(
                "Trước khi ra quyết định, cơ quan này đã trả lại hồ sơ được chuyển ngày %s."
                        .formatted(handOver.sentOn()),
                "Before the decision this body had returned the file handed over on %s.".formatted(handOver.sentOn()));
    }

    private static Wording elsewhere(TransferRow handOver) {
        return new Wording(
                "Theo sổ chuyển hồ sơ, ngày ra quyết định hồ sơ do cơ quan khác giữ (hồ sơ chuyển ngày %s)."
                        .formatted(handOver.sentOn()),
                "By the hand-overs another body held the file on the day of the decision (handed over on %s)."
                        .formatted(handOver.sentOn()));
    }
}
