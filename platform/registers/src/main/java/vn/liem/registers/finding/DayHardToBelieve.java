package vn.liem.registers.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.row.Column;

/** A day of the calendar that no case of today can have: who writes 0024 for 2024 is told so. It counts as it is written. */
record DayHardToBelieve() implements FindingRule, RowRule {

    static final String RULE = "day_hard_to_believe";

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    @Override
    public List<Finding> on(CaseRows rows) {
        return rows.all().stream()
                .flatMap(known -> in(known, rows.registered().caseNo()).stream())
                .toList();
    }

    @Override
    public List<Finding> on(KnownRow known) {
        return in(known, "");
    }

    private static List<Finding> in(KnownRow known, String caseNo) {
        List<Finding> findings = new ArrayList<>();
        List<Column<?>> columns = known.row().table().columns();
        List<String> texts = known.row().texts();
        for (int i = 0; i < texts.size(); i++) {
            Column<?> column = columns.get(i);
            if (column.holdsDay() && !texts.get(i).isEmpty()) {
                LocalDate day = LocalDate.parse(texts.get(i));
                if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                    findings.add(finding(known, caseNo, column, day));
                }
            }
        }
        return findings;
    }

    private static Finding finding(KnownRow known, String caseNo, Column<?> column, LocalDate day) {
        return new Finding(
                known,
                caseNo,
                RULE,
                "",
                Optional.of(day),
                new Wording(
                        "Cột %s: ngày %s trước năm 1900 hoặc sau năm 2200; hãy kiểm tra lại năm."
                                .formatted(column, day),
                        "Column %s: %s lies before 1900 or after 2200; is the year right?".formatted(column, day)));
    }
}
