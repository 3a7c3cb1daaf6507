package vn.liem.cases.imports.door;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.registers.row.ProceedingRow;

/** Which services are told a decision of a register, and by which commands. */
final class DecisionsToSend {

    static final String RECORD = "record_decision";
    static final String CORRECT = "correct_decision";
    static final String WITHDRAW = "withdraw_decision";

    private DecisionsToSend() {}

    /**
     * A command about a decision.
     *
     * @param says the row that it speaks of
     */
    record About(OwningService to, String name, ProceedingRow says) {}

    /** The decision as the register has it. */
    static List<About> recorded(ProceedingRow row) {
        return toEach(row, RECORD);
    }

    /** The decision is taken back. */
    static List<About> withdrawn(ProceedingRow row) {
        return toEach(row, WITHDRAW);
    }

    /** The register says it otherwise: another decision under the same number takes the place of the first. */
    static List<About> corrected(ProceedingRow earlier, ProceedingRow now) {
        boolean sameDecision =
                earlier.decision() == now.decision() && services(earlier).equals(services(now));
        if (sameDecision) {
            return toEach(now, CORRECT);
        }
        List<About> all = new ArrayList<>(withdrawn(earlier));
        all.addAll(recorded(now));
        return all;
    }

    /** A court's return or quashing is told to both: it is the court's decision, and opens a round of the investigation. */
    static Set<OwningService> services(ProceedingRow row) {
        OwningService owner = DecisionTable.vietnam().rule(row.decision()).serviceOf(row.taken());
        boolean reopens = row.decision() == ProceduralDecision.QUASHED_FOR_REINVESTIGATION
                || (row.decision() == ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION && !byProcuracy(row));
        return reopens ? EnumSet.of(owner, OwningService.INVESTIGATION) : EnumSet.of(owner);
    }

    /** Where the register does not say which body returned the file, it is the procuracy. */
    private static boolean byProcuracy(ProceedingRow row) {
        return row.detail().flatMap(ReturningBody::ofCode).orElse(ReturningBody.PROCURACY) == ReturningBody.PROCURACY;
    }

    private static List<About> toEach(ProceedingRow row, String command) {
        return services(row).stream().map(to -> new About(to, command, row)).toList();
    }
}
