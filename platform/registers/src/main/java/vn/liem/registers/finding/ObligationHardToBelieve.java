package vn.liem.registers.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.registers.row.ObligationRow;

/** What a register says of an obligation and can hardly be meant: it stands and counts as it is written. */
record ObligationHardToBelieve() implements FindingRule {

    static final String NOTHING_OWED = "nothing_owed";
    static final String REDUCED_BY_MORE = "reduced_by_more_than_fixed";
    static final String REDUCTION_INCOMPLETE = "reduction_incomplete";

    @Override
    public List<Finding> on(CaseRows rows) {
        List<Finding> findings = new ArrayList<>();
        for (ObligationRow row : rows.obligations()) {
            if (row.amountVnd() == 0) {
                findings.add(finding(
                        rows,
                        row,
                        NOTHING_OWED,
                        row.fixedOn(),
                        new Wording(
                                "Sổ ghi nghĩa vụ với số tiền 0 đồng; hãy kiểm tra lại số tiền.",
                                "The register says that 0 đồng are owed; is the amount right?")));
            }
            if (row.reducedAmountVnd()
                    .filter(reduced -> reduced > row.amountVnd())
                    .isPresent()) {
                findings.add(finding(
                        rows,
                        row,
                        REDUCED_BY_MORE,
                        row.reducedOn().orElse(row.fixedOn()),
                        new Wording(
                                "Số tiền được miễn, giảm lớn hơn số tiền phải thi hành.",
                                "More is taken off the obligation than was owed.")));
            }
            if (row.reducedAmountVnd().isPresent() != row.reducedOn().isPresent()) {
                findings.add(finding(
                        rows,
                        row,
                        REDUCTION_INCOMPLETE,
                        row.reducedOn().orElse(row.fixedOn()),
                        new Wording(
                                "Sổ ghi việc miễn, giảm nhưng thiếu ngày hoặc thiếu số tiền: việc miễn, giảm chưa được tính cho đến"
                                        + " khi sổ có đủ cả hai.",
                                "The register says that the obligation was lowered and lacks the day or the amount: it counts"
                                        + " as not lowered until the register has both.")));
            }
        }
        return findings;
    }

    private static Finding finding(CaseRows rows, ObligationRow row, String rule, LocalDate day, Wording message) {
        return new Finding(rows.known(row), rows.registered().caseNo(), rule, "", Optional.of(day), message);
    }
}
