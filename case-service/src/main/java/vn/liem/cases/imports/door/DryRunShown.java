package vn.liem.cases.imports.door;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.liem.procedure.Wording;
import vn.liem.registers.file.UnknownColumn;
import vn.liem.registers.finding.FindingsCsv;
import vn.liem.registers.plan.Plan;
import vn.liem.registers.plan.RejectionsCsv;

/**
 * What an import of the folder would do; the files are those that the import would answer with.
 *
 * @param changes how much of what stands it would change, by register
 * @param stop why it would stop before its first row, where it would
 */
public record DryRunShown(
        int planned,
        int unchanged,
        int rejected,
        int retained,
        int findings,
        List<String> unknownFiles,
        List<String> unknownColumns,
        String rejectionsCsv,
        String findingsCsv,
        List<RegisterChanges> changes,
        Optional<StopShown> stop) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static DryRunShown of(Plan plan, MayChange mayChange, boolean english) {
        return new DryRunShown(
                plan.rows().size(),
                plan.unchanged().size(),
                plan.rejections().size(),
                plan.waiting().size(),
                plan.findings().size(),
                plan.unknownFiles(),
                named(plan.unknownColumns()),
                RejectionsCsv.of(plan.rejections(), plan.files(), english ? Wording::english : Wording::vietnamese),
                FindingsCsv.of(plan.findings(), plan.files(), english ? Wording::english : Wording::vietnamese),
                RegisterChanges.of(plan.changes()),
                StopShown.of(plan.changes(), mayChange));
    }

    /** Each header on one line, with the register in which it stands. */
    static List<String> named(List<UnknownColumn> columns) {
        return columns.stream()
                .map(column -> "%s: %s"
                        .formatted(
                                column.register().sheetName(),
                                BLANKS.matcher(column.name()).replaceAll(" ")))
                .toList();
    }
}
