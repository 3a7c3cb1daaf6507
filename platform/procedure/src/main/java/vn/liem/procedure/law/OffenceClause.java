package vn.liem.procedure.law;

import vn.liem.procedure.Wording;
import vn.liem.procedure.file.Row;
import vn.liem.procedure.file.Table;
import vn.liem.procedure.file.UnreadableRow;

/**
 * One clause of an offence: its name, its frame of punishment, how serious it is, and whether it is corruption.
 *
 * @param detainedNarrowly whether its frame goes no further than two years of prison, so that an accused is detained only who
 *     goes on offending, or has fled and was caught (CPC 119(3))
 */
public record OffenceClause(
        Clause clause,
        Wording name,
        String frame,
        OffenceClass seriousness,
        boolean detainedNarrowly,
        String valueThreshold,
        boolean corruption,
        String article,
        Validity validity,
        ConfidenceByDay confidence,
        String note) {

    /** The file of the offences. */
    public static final String FILE = "offences.json";

    private static final String BETWEEN_LANGUAGES = " / ";

    /** Reads the file. */
    public static Table<OffenceClause> read(String json) {
        return Table.read(FILE, json, row -> clause(row).cited(), OffenceClause::row);
    }

    private static OffenceClause row(Row row) {
        return new OffenceClause(
                clause(row),
                name(row.text("name")),
                row.text("frame"),
                row.choice("cls", OffenceClass.class),
                row.flag("detained_narrowly"),
                row.remark("value_threshold"),
                row.flag("is_corruption"),
                row.text("cite"),
                Validity.read(row),
                ConfidenceByDay.read(row, "conf"),
                row.remark("note"));
    }

    private static Clause clause(Row row) {
        return new Clause(row.numberOrText("article"), row.numberOrText("clause"));
    }

    private static Wording name(String both) {
        var at = both.indexOf(BETWEEN_LANGUAGES);
        if (at < 0) {
            throw new UnreadableRow(
                    "name phải ghi tiếng Anh / tiếng Việt: %s".formatted(both),
                    "name is not given in English and Vietnamese: %s".formatted(both));
        }
        return new Wording(both.substring(at + BETWEEN_LANGUAGES.length()), both.substring(0, at));
    }
}
