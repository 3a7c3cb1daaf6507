package vn.liem.procedure.machine;

import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.procedure.file.Row;
import vn.liem.procedure.file.Table;
import vn.liem.procedure.journey.CaseStage;

/**
 * A state of the law's machines, as transitions name it.
 *
 * @param stage the stage that pages and figures show for it; an obligation and an item of the list have none
 * @param of the state of the transitions that this one is a part of
 */
public record FineState(
        String code, Wording name, LawCourse course, Optional<CaseStage> stage, StateKind kind, Optional<String> of) {

    /** The file of the states. */
    public static final String FILE = "states.json";

    /** The state in which nothing is registered yet. */
    public static final String NOTHING = "NONE";

    /** Reads the file. */
    public static Table<FineState> read(String json) {
        return Table.read(FILE, json, row -> row.text("state"), FineState::row);
    }

    /** What the transitions call it. */
    String inTransitions() {
        return of.orElse(code);
    }

    private static FineState row(Row row) {
        return new FineState(
                row.text("state"),
                new Wording(row.text("vietnamese"), row.text("english")),
                row.choice("course", LawCourse.class),
                row.isAbsent("stage") ? Optional.empty() : Optional.of(row.choice("stage", CaseStage.class)),
                row.choice("kind", StateKind.class),
                row.isAbsent("of") ? Optional.empty() : Optional.of(row.text("of")));
    }
}
