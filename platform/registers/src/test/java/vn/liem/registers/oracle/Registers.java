package vn.liem.registers.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.liem.registers.RawRegisters;
import vn.liem.registers.RawRegisters.RawRow;

/** The rows of a folder that were not refused, by file; a row repeated to the letter stands once. */
final class Registers {

    private final Map<String, List<Row>> byFile = new HashMap<>();
    private final Map<String, Row> units = new HashMap<>();
    private final Map<String, Row> cases = new HashMap<>();
    private final Map<String, Row> sources = new HashMap<>();

    Registers(Map<String, byte[]> files, Set<String> refusedFileAndLine) {
        RawRegisters raw = RawRegisters.of(files);
        Map<String, Set<List<String>>> distinct = new HashMap<>();
        for (RawRow row : raw.rows()) {
            if (!refusedFileAndLine.contains(row.file() + "," + row.line())) {
                distinct.computeIfAbsent(row.file(), _ -> new LinkedHashSet<>()).add(row.cells());
            }
        }
        distinct.forEach((file, rows) -> {
            List<String> header = raw.headers().getOrDefault(file, List.of());
            List<Row> named = new ArrayList<>();
            for (List<String> cells : rows) {
                Map<String, String> byName = new HashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    byName.put(header.get(i), cells.get(i));
                }
                named.add(new Row(byName));
            }
            byFile.put(file, named);
        });
        all("units").forEach(row -> units.put(row.get("unit_code"), row));
        all("cases").forEach(row -> cases.put(row.get("case_no"), row));
        all("sources").forEach(row -> sources.put(row.get("source_no"), row));
    }

    List<Row> all(String register) {
        return byFile.getOrDefault(register + ".csv", List.of());
    }

    Row theCase(String caseNo) {
        return found(cases, caseNo);
    }

    private static Row found(Map<String, Row> rows, String key) {
        Row row = rows.get(key);
        if (row == null) {
            throw new IllegalArgumentException("there is no " + key);
        }
        return row;
    }

    /** Whether the unit is the scope or below it. */
    boolean unitIn(String unit, String scope) {
        if (scope.equals(Report.ALL)) {
            return true;
        }
        String at = unit;
        for (int i = 0; i < units.size() && !at.isEmpty(); i++) {
            if (at.equals(scope)) {
                return true;
            }
            at = found(units, at).get("parent_code");
        }
        return false;
    }

    boolean caseIn(String caseNo, String scope) {
        return unitIn(theCase(caseNo).get("locality"), scope);
    }

    boolean handOverIn(Row handOver, String scope) {
        String subject = handOver.get("subject_no");
        return handOver.is("subject", "source")
                ? unitIn(found(sources, subject).get("sent_by"), scope)
                : caseIn(subject, scope);
    }
}
