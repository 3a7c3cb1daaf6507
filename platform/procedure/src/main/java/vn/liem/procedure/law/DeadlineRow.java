package vn.liem.procedure.law;

import vn.liem.procedure.file.Row;
import vn.liem.procedure.file.Table;

/** One time limit of the law: what starts it, how long it is, who may lengthen it, who answers for it. */
public record DeadlineRow(
        String id,
        String stage,
        String trigger,
        Limit limit,
        LimitTerms terms,
        String extension,
        String approver,
        String article,
        Validity validity,
        String responsible,
        String onExpiry,
        ConfidenceByDay limitConfidence,
        ConfidenceByDay approverConfidence,
        String remark,
        String source) {

    /** The file of the limits that the law sets. */
    public static final String FILE = "deadlines.json";

    /** The file of the limits that the committee sets for itself. */
    public static final String COMMITTEE_FILE = "committee-deadlines.json";

    /** Reads one of the files. */
    public static Table<DeadlineRow> read(String file, String json) {
        return Table.read(file, json, row -> row.text("id"), DeadlineRow::row);
    }

    private static DeadlineRow row(Row row) {
        row.day("eff_from");
        var limit = Limit.read(row);
        return new DeadlineRow(
                row.text("id"),
                row.text("stage"),
                row.text("trigger"),
                limit,
                LimitTerms.read(row, limit),
                row.text("extension"),
                row.text("approver"),
                row.text("cite"),
                Validity.read(row),
                row.text("responsible"),
                row.text("on_expiry"),
                ConfidenceByDay.read(row, "conf_limit"),
                ConfidenceByDay.read(row, "conf_approver"),
                row.text("conf"),
                row.text("src"));
    }
}
