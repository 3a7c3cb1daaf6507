package vn.liem.registers.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.liem.procedure.journey.StageTimeline;
import vn.liem.registers.known.CaseTimeline;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.row.AccusedRow;
import vn.liem.registers.row.AppraisalRow;
import vn.liem.registers.row.AssetRow;
import vn.liem.registers.row.CaseRow;
import vn.liem.registers.row.DirectiveRow;
import vn.liem.registers.row.ObligationRow;
import vn.liem.registers.row.ProceedingRow;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.RowKey;
import vn.liem.registers.row.TransferRow;

/** The accepted rows of one case, as far as rules look at them. */
final class CaseRows {

    private final CaseTimeline timeline;
    private final Map<RowKey, KnownRow> known = new HashMap<>();
    private final List<TransferRow> handOvers = new ArrayList<>();
    private final List<AccusedRow> accused = new ArrayList<>();
    private final List<ObligationRow> obligations = new ArrayList<>();

    private CaseRows(CaseTimeline timeline) {
        this.timeline = timeline;
    }

    static List<CaseRows> of(
            Collection<KnownRow> accepted, Map<String, CaseTimeline> timelines, Collection<String> caseNos) {
        Map<String, CaseRows> cases = new HashMap<>();
        for (String caseNo : caseNos) {
            CaseTimeline timeline = timelines.get(caseNo);
            if (timeline != null) {
                cases.put(caseNo, new CaseRows(timeline));
            }
        }
        for (KnownRow row : accepted) {
            CaseRows rows = cases.get(caseOf(row.row()));
            if (rows != null) {
                rows.add(row);
            }
        }
        return cases.values().stream().toList();
    }

    /** The number of the case in which a row stands; empty where it stands in none. */
    static String caseOf(RegisterRow row) {
        return switch (row) {
            case CaseRow registered -> registered.caseNo();
            case AccusedRow person -> person.caseNo();
            case ProceedingRow decision -> decision.caseNo();
            case TransferRow handOver when handOver.subject() == TransferRow.Subject.CASE -> handOver.subjectNo();
            case AssetRow asset -> asset.caseNo();
            case ObligationRow obligation -> obligation.caseNo();
            case AppraisalRow appraisal -> appraisal.caseNo();
            case DirectiveRow directive -> directive.subjectNo().orElse("");
            case RegisterRow _ -> "";
        };
    }

    private void add(KnownRow row) {
        known.put(row.row().key(), row);
        if (row.row() instanceof TransferRow handOver) {
            handOvers.add(handOver);
        } else if (row.row() instanceof AccusedRow person) {
            accused.add(person);
        } else if (row.row() instanceof ObligationRow obligation) {
            obligations.add(obligation);
        }
    }

    CaseRow registered() {
        return timeline.registered();
    }

    /** The decisions as the machines fold them, from the institution on. */
    StageTimeline timeline() {
        return timeline.timeline();
    }

    /** The decisions in legal order. */
    List<ProceedingRow> decisions() {
        return timeline.decisions();
    }

    /** The recorded hand-overs of the case's file. */
    List<TransferRow> handOvers() {
        return handOvers;
    }

    List<AccusedRow> accused() {
        return accused;
    }

    List<ObligationRow> obligations() {
        return obligations;
    }

    /** All rows of the case. */
    Collection<KnownRow> all() {
        return known.values();
    }

    /** Where a row came from. */
    KnownRow known(RegisterRow row) {
        KnownRow found = known.get(row.key());
        if (found == null) {
            throw new IllegalArgumentException("%s is no row of this case".formatted(row.key()));
        }
        return found;
    }
}
