package vn.liem.registers.known;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.liem.procedure.journey.CaseState;
import vn.liem.procedure.journey.DatedDecision;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.StageMachine;
import vn.liem.procedure.journey.StageTimeline;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.journey.TimelineAnswer;
import vn.liem.registers.row.CaseRow;
import vn.liem.registers.row.ProceedingRow;
import vn.liem.registers.row.RegisterRow;

/** The decisions of one case in legal order, from its registration and institution on. */
public final class CaseTimeline {

    private final CaseRow registered;
    private final List<ProceedingRow> decisions;
    private final StageTimeline timeline;

    private CaseTimeline(CaseRow registered, Collection<LegalOrder.Placed> placed) {
        this.registered = registered;
        this.decisions =
                LegalOrder.of(placed).stream().map(LegalOrder.Placed::row).toList();
        List<DatedDecision> dated = new ArrayList<>();
        registered
                .institutedOn()
                .ifPresent(on -> dated.add(new DatedDecision(on, 0, Taken.of(ProceduralDecision.INSTITUTED))));
        for (int i = 0; i < decisions.size(); i++) {
            ProceedingRow row = decisions.get(i);
            dated.add(new DatedDecision(row.decidedOn(), i + 1L, row.taken()));
        }
        this.timeline = new StageTimeline(CaseState.matter(), dated);
    }

    /** The timelines of the cases among the rows, by case number. */
    public static Map<String, CaseTimeline> of(Collection<KnownRow> rows) {
        Map<String, CaseRow> cases = new HashMap<>();
        Map<String, List<LegalOrder.Placed>> decisions = new HashMap<>();
        for (KnownRow known : rows) {
            RegisterRow row = known.row();
            if (row instanceof CaseRow registered) {
                cases.put(registered.caseNo(), registered);
            } else if (row instanceof ProceedingRow decision) {
                decisions
                        .computeIfAbsent(decision.caseNo(), _ -> new ArrayList<>())
                        .add(new LegalOrder.Placed(decision, known.origin()));
            }
        }
        Map<String, CaseTimeline> timelines = new HashMap<>();
        cases.forEach((caseNo, registered) ->
                timelines.put(caseNo, new CaseTimeline(registered, decisions.getOrDefault(caseNo, List.of()))));
        return timelines;
    }

    /** The case as registered. */
    public CaseRow registered() {
        return registered;
    }

    /** Its decisions in legal order. */
    public List<ProceedingRow> decisions() {
        return decisions;
    }

    /** The timeline that the machine folds; the institution comes first on its day. */
    public StageTimeline timeline() {
        return timeline;
    }

    /** The decisions that the stage of their day does not allow, in legal order. */
    public List<Misfit> misfits() {
        List<Misfit> misfits = new ArrayList<>();
        for (TimelineAnswer.Misfit misfit : timeline.misfits(StageMachine.vietnam())) {
            int index = Math.toIntExact(misfit.decision().order()) - 1;
            misfits.add(new Misfit(decisions.get(index), misfit));
        }
        return misfits;
    }

    /** A decision that does not fit. */
    public record Misfit(ProceedingRow row, TimelineAnswer.Misfit why) {}
}
