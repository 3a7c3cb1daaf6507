package vn.liem.registers.plan;

import java.util.List;
import vn.liem.registers.answer.FileNames;
import vn.liem.registers.file.UnknownColumn;
import vn.liem.registers.finding.Finding;
import vn.liem.registers.known.Known;
import vn.liem.registers.known.KnownRow;

/**
 * What an import of a folder would do; it is the answer of a dry run too.
 *
 * @param files what the files of the folder are called
 * @param rejections the refused rows of this folder, by file and line
 * @param findings what the rules of the law find on the cases that the folder speaks of
 * @param rows what is to be done, in legal order, each row after those it refers to
 * @param unknownFiles the files that hold no register
 * @param unknownColumns the columns that no register has
 * @param unchanged the rows that say what the system knows already
 * @param waiting all rows that wait from now on, of this folder and of earlier ones
 * @param settled the rows of earlier folders that waited and are now refused for good
 * @param after what the system holds once the plan is carried out
 * @param changes how many of the facts that stand it would change
 */
public record Plan(
        FileNames files,
        List<Rejection> rejections,
        List<Finding> findings,
        List<PlannedRow> rows,
        List<String> unknownFiles,
        List<UnknownColumn> unknownColumns,
        List<KnownRow> unchanged,
        List<Waiting> waiting,
        List<Rejection> settled,
        Known after,
        ChangedFacts changes) {

    public Plan {
        rejections = List.copyOf(rejections);
        findings = List.copyOf(findings);
        rows = List.copyOf(rows);
        unknownFiles = List.copyOf(unknownFiles);
        unknownColumns = List.copyOf(unknownColumns);
        unchanged = List.copyOf(unchanged);
        waiting = List.copyOf(waiting);
        settled = List.copyOf(settled);
    }
}
