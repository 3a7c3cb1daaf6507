package vn.liem.cases.imports.door;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.liem.cases.imports.door.JobRows.Held;
import vn.liem.cases.imports.door.JobRows.Place;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.registers.known.CaseTimeline;
import vn.liem.registers.known.Known;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.known.Origin;
import vn.liem.registers.plan.Plan;
import vn.liem.registers.row.ProceedingRow;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.RowKey;

/** The decisions of cases as they stand once a plan is carried out, and where the rows stand that tell of them. */
final class DecidedCases {

    private final Map<String, CaseTimeline> before;
    private final Map<String, CaseTimeline> after;
    private final SystemContent system;
    private final Map<RowKey, Place> places = new HashMap<>();

    private DecidedCases(Map<String, CaseTimeline> before, Map<String, CaseTimeline> after, SystemContent system) {
        this.before = before;
        this.after = after;
        this.system = system;
    }

    /** The decisions before and after a plan; what was recorded in the system stands where the content has it. */
    static DecidedCases of(Known known, Plan plan, List<Held> held, SystemContent system) {
        List<KnownRow> accepted = plan.after().accepted();
        DecidedCases cases = new DecidedCases(CaseTimeline.of(known.accepted()), CaseTimeline.of(accepted), system);
        int next = 0;
        for (KnownRow told : accepted) {
            if (told.origin() instanceof Origin.Imported) {
                if (told.row() instanceof ProceedingRow row) {
                    cases.places.put(row.key(), held.get(next).place());
                }
                next++;
            }
        }
        return cases;
    }

    /** Where the indictment stands that a row of the register accepts: the last one before it; none where it is no acceptance. */
    Optional<Place> indictmentBefore(RegisterRow row) {
        return row instanceof ProceedingRow accepted && accepted.decision() == ProceduralDecision.COURT_ACCEPTED
                ? lastBefore(accepted).flatMap(last -> placeOf(last).or(() -> system.place(last)))
                : Optional.empty();
    }

    /** The last decision of each case that had another one before, or none, and where it stands. */
    Map<ProceedingRow, Place> newLast() {
        Map<String, ProceedingRow> last = new TreeMap<>();
        after.forEach((caseNo, timeline) -> lastOf(timeline)
                .filter(now -> !Optional.ofNullable(before.get(caseNo))
                        .flatMap(DecidedCases::lastOf)
                        .equals(Optional.of(now)))
                .ifPresent(now -> last.put(caseNo, now)));
        Map<ProceedingRow, Place> placed = new LinkedHashMap<>();
        last.values().forEach(now -> placeOf(now).ifPresent(place -> placed.put(now, place)));
        return placed;
    }

    private Optional<ProceedingRow> lastBefore(ProceedingRow accepted) {
        Optional<ProceedingRow> last = Optional.empty();
        List<ProceedingRow> decisions = Optional.ofNullable(after.get(accepted.caseNo()))
                .map(CaseTimeline::decisions)
                .orElse(List.of());
        for (ProceedingRow decision : decisions) {
            if (decision.equals(accepted)) {
                break;
            }
            last = decision.decision() == ProceduralDecision.INDICTED ? Optional.of(decision) : last;
        }
        return last;
    }

    private static Optional<ProceedingRow> lastOf(CaseTimeline timeline) {
        List<ProceedingRow> decisions = timeline.decisions();
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    private Optional<Place> placeOf(ProceedingRow row) {
        return Optional.ofNullable(places.get(row.key()));
    }
}
