package vn.liem.procedure.clock;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.liem.procedure.Wording;
import vn.liem.procedure.file.Row;
import vn.liem.procedure.file.Table;
import vn.liem.procedure.file.UnreadableRow;
import vn.liem.procedure.law.Limit;
import vn.liem.procedure.law.OffenceClass;

/** Reads the two files of the clocks: those that a fact starts, and those that lie before the end of another. */
public final class ClocksFile {

    /** The clocks that a fact starts. */
    public static final String STARTED = "clocks.json";

    /** The clocks before the end of another. */
    public static final String BEFORE = "clocks-before.json";

    private ClocksFile() {}

    /** Reads the clocks that a fact starts. */
    public static Table<ClockRule> started(String json) {
        return Table.read(
                STARTED,
                json,
                row -> row.text("clock") + "/" + row.text("trigger"),
                row -> new ClockRule(
                        row.text("clock"),
                        row.flag("right"),
                        name(row),
                        fact(row.text("trigger")),
                        facts(row),
                        row.textOrNull("goesOnWith").map(ClocksFile::fact),
                        cases(row)));
    }

    /** Reads the clocks before the end of another. */
    public static Table<BeforeRule> before(String json) {
        return Table.read(
                BEFORE,
                json,
                row -> row.text("clock"),
                row -> new BeforeRule(row.text("clock"), name(row), row.text("before"), cases(row)));
    }

    private static Wording name(Row row) {
        return new Wording(row.text("vietnamese"), row.text("english"));
    }

    private static Set<ClockFact> facts(Row row) {
        var facts = new HashSet<ClockFact>();
        row.texts("endedBy").forEach(code -> facts.add(fact(code)));
        return facts;
    }

    private static ClockFact fact(String code) {
        return ClockFact.ofCode(code)
                .orElseThrow(() -> new UnreadableRow(
                        "không có sự kiện %s để bắt đầu hoặc kết thúc thời hạn".formatted(code),
                        "no clock starts or ends with a fact %s".formatted(code)));
    }

    private static List<ClockCase> cases(Row row) {
        var cases = row.rows("cases").stream().map(ClocksFile::oneCase).toList();
        var named = new HashSet<OffenceClass>();
        for (var found : cases) {
            for (var seriousness : found.classes()) {
                if (!named.add(seriousness)) {
                    throw new UnreadableRow(
                            "loại tội phạm %s nằm trong hai trường hợp".formatted(seriousness.code()),
                            "the class %s stands in two cases".formatted(seriousness.code()));
                }
            }
        }
        var everyClass = cases.stream().filter(ClockCase::isForEveryClass).count();
        var complete = named.isEmpty() ? everyClass == 1 : named.size() == OffenceClass.values().length;
        if (!complete || (everyClass > 0 && !named.isEmpty())) {
            throw new UnreadableRow(
                    "các trường hợp không bao gồm mỗi loại tội phạm đúng một lần",
                    "the cases do not cover each class once");
        }
        return cases;
    }

    private static ClockCase oneCase(Row row) {
        var rows = row.texts("rows");
        if (rows.isEmpty()) {
            throw new UnreadableRow("một trường hợp không nêu dòng thời hạn nào", "a case names no row");
        }
        return new ClockCase(
                Set.copyOf(row.choices("classes", OffenceClass.class)),
                rows,
                row.rowOrNull("amount").<Limit>map(Limit::readCountable),
                row.rows("extensions").stream().map(Limit::readCountable).toList());
    }
}
