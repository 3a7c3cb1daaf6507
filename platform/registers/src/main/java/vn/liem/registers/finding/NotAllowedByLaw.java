package vn.liem.registers.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.procedure.journey.DatedDecision;
import vn.liem.procedure.machine.LawCourse;
import vn.liem.procedure.machine.NotLawful;
import vn.liem.procedure.machine.Standing;
import vn.liem.procedure.machine.StepAnswer.Unlawful;
import vn.liem.procedure.machine.Told;
import vn.liem.registers.row.ProceedingRow;

/**
 * A decision that its stage allows and the machine of the law does not: judged without a decision to try, in force before the
 * time to protest was over. It stands, and leads where it says.
 */
record NotAllowedByLaw(Told told) implements FindingRule {

    @Override
    public List<Finding> on(CaseRows rows) {
        List<Finding> findings = new ArrayList<>();
        Standing standing = Standing.beginning(LawCourse.CASE);
        for (DatedDecision dated : rows.timeline().decisions()) {
            Told.After after = told.after(standing, dated.taken(), dated.occurredOn(), Told.said(dated.taken()));
            standing = after.standing();
            row(rows, dated)
                    .ifPresent(
                            row -> after.finding().ifPresent(unlawful -> findings.add(finding(rows, row, unlawful))));
        }
        return findings;
    }

    // The institution comes with the row of the case itself, and stands before all decisions.
    private static Optional<ProceedingRow> row(CaseRows rows, DatedDecision dated) {
        return dated.order() == 0
                ? Optional.empty()
                : Optional.of(rows.decisions().get(Math.toIntExact(dated.order() - 1)));
    }

    private Finding finding(CaseRows rows, ProceedingRow row, Unlawful unlawful) {
        NotLawful refusal = NotLawful.of(told.machine(), unlawful);
        LocalDate day = row.decidedOn();
        return new Finding(
                rows.known(row),
                row.caseNo(),
                refusal.name().toLowerCase(Locale.ROOT),
                refusal.article(),
                Optional.of(day),
                new Wording(refusal.vietnamese(), refusal.english()));
    }
}
