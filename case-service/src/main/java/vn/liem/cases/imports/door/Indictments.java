package vn.liem.cases.imports.door;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.cases.imports.door.JobRows.Held;
import vn.liem.cases.imports.door.JobRows.Place;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.registers.known.CaseTimeline;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.plan.Plan;
import vn.liem.registers.row.ProceedingRow;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.RowKey;

/** The indictment on which a court's acceptance rests: the last one before it, as the plan has the decisions of the case. */
final class Indictments {

    private final Map<String, CaseTimeline> timelines;
    private final Map<RowKey, Place> places = new HashMap<>();

    private Indictments(Map<String, CaseTimeline> timelines) {
        this.timelines = timelines;
    }

    static Indictments in(Plan plan, List<Held> after) {
        List<KnownRow> accepted = plan.after().accepted();
        Indictments indictments = new Indictments(CaseTimeline.of(accepted));
        for (int i = 0; i < accepted.size(); i++) {
            if (accepted.get(i).row() instanceof ProceedingRow row && row.decision() == ProceduralDecision.INDICTED) {
                indictments.places.put(row.key(), after.get(i).place());
            }
        }
        return indictments;
    }

    /** Where the indictment stands that a row of the register accepts; none where it is no acceptance. */
    Optional<Place> before(RegisterRow row) {
        return row instanceof ProceedingRow accepted && accepted.decision() == ProceduralDecision.COURT_ACCEPTED
                ? lastBefore(accepted).map(indictment -> places.get(indictment.key()))
                : Optional.empty();
    }

    private Optional<ProceedingRow> lastBefore(ProceedingRow accepted) {
        Optional<ProceedingRow> last = Optional.empty();
        for (ProceedingRow decision : Optional.ofNullable(timelines.get(accepted.caseNo()))
                .map(CaseTimeline::decisions)
                .orElse(List.of())) {
            if (decision.equals(accepted)) {
                break;
            }
            last = decision.decision() == ProceduralDecision.INDICTED ? Optional.of(decision) : last;
        }
        return last;
    }
}
