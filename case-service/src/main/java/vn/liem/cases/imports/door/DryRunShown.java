package vn.liem.cases.imports.door;

import java.util.List;
import vn.liem.procedure.Wording;
import vn.liem.registers.finding.FindingsCsv;
import vn.liem.registers.plan.Plan;
import vn.liem.registers.plan.RejectionsCsv;

/** What an import of the folder would do; the files are those that the import would answer with. */
public record DryRunShown(
        int planned,
        int unchanged,
        int rejected,
        int retained,
        int findings,
        List<String> unknownFiles,
        String rejectionsCsv,
        String findingsCsv) {

    static DryRunShown of(Plan plan, boolean english) {
        return new DryRunShown(
                plan.rows().size(),
                plan.unchanged().size(),
                plan.rejections().size(),
                plan.waiting().size(),
                plan.findings().size(),
                plan.unknownFiles(),
                RejectionsCsv.of(plan.rejections(), english ? Wording::english : Wording::vietnamese),
                FindingsCsv.of(plan.findings(), english ? Wording::english : Wording::vietnamese));
    }
}
