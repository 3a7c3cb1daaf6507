package vn.liem.registers.finding;

import java.util.List;
import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.registers.row.CaseRow;

/** A register says that a case was joined into another (nhập vụ án) and not when: the joinder is not taken over. */
record JoinderWithoutDay() implements FindingRule {

    static final String RULE = "joinder_without_day";

    private static final String ARTICLE = "CPC 170";

    @Override
    public List<Finding> on(CaseRows rows) {
        CaseRow registered = rows.registered();
        if (registered.mergedInto().isEmpty() || registered.mergedOn().isPresent()) {
            return List.of();
        }
        return List.of(new Finding(
                rows.known(registered),
                registered.caseNo(),
                RULE,
                ARTICLE,
                Optional.of(registered.registeredOn()),
                new Wording(
                        "Sổ ghi vụ án được nhập vào vụ án khác nhưng không ghi ngày: việc nhập chưa được ghi nhận, vụ án vẫn"
                                + " được tính riêng cho đến khi sổ có ngày.",
                        "The register says that the case was joined into another and not on which day: the joinder is not"
                                + " taken over, and the case counts by itself until the register has the day.")));
    }
}
