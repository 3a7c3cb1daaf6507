package vn.liem.procedure.law;

import java.util.Arrays;
import java.util.List;
import vn.liem.procedure.Wording;
import vn.liem.procedure.file.Row;
import vn.liem.procedure.file.Table;

/** One transition of the law's own machines, finer than the stages of a case: who decides what, on which ground. */
public record TransitionRow(
        String id,
        String machine,
        List<String> from,
        Wording decision,
        String to,
        String by,
        String article,
        String guard,
        String clock,
        Validity validity,
        ConfidenceByDay confidence) {

    /** The file of the transitions. */
    public static final String FILE = "transitions.json";

    public TransitionRow {
        from = List.copyOf(from);
    }

    /** Reads the file. */
    public static Table<TransitionRow> read(String json) {
        return Table.read(FILE, json, row -> row.text("id"), TransitionRow::row);
    }

    private static TransitionRow row(Row row) {
        return new TransitionRow(
                row.text("id"),
                row.text("machine"),
                Arrays.stream(row.text("frm").split("\\|")).map(String::strip).toList(),
                new Wording(row.text("vn"), row.text("decision")),
                row.text("to"),
                row.text("by"),
                row.text("article"),
                row.remark("guard"),
                row.remark("clock"),
                Validity.read(row),
                ConfidenceByDay.read(row, "conf"));
    }
}
