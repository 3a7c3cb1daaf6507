package vn.liem.registers.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.liem.procedure.Wording;
import vn.liem.procedure.law.Answer;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.law.OffenceClass;
import vn.liem.procedure.law.Offences;
import vn.liem.registers.row.AccusedRow;
import vn.liem.registers.row.RegisterRow;

/** The class of an offence follows from its clause; where the profile lacks the clause, no limit that needs it is computed. */
record OffenceClassUnknown(Offences offences) implements FindingRule {

    static final String RULE = "offence_class_unknown";

    private static final String ARTICLE = "Penal Code Art. 9";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}[a-zđ]?");

    @Override
    public List<Finding> on(CaseRows rows) {
        List<Finding> findings = new ArrayList<>();
        var registered = rows.registered();
        registered
                .institutedOn()
                .ifPresent(instituted -> why(registered.offenceArticle(), registered.offenceClause())
                        .ifPresent(why -> findings.add(finding(rows, registered, instituted, why))));
        for (AccusedRow person : rows.accused()) {
            why(person.offenceArticle(), person.offenceClause())
                    .ifPresent(why -> findings.add(finding(rows, person, person.accusedOn(), why)));
        }
        return findings;
    }

    private static Finding finding(CaseRows rows, RegisterRow row, LocalDate day, Wording why) {
        return new Finding(rows.known(row), rows.registered().caseNo(), RULE, ARTICLE, Optional.of(day), why);
    }

    private Optional<Wording> why(Optional<String> article, Optional<String> clause) {
        boolean cited = article.filter(text -> NUMBER.matcher(text).matches()).isPresent()
                && clause.filter(text -> NUMBER.matcher(text).matches()).isPresent();
        if (!cited) {
            return Optional.of(new Wording(
                    "Không tính được: chưa ghi điều, khoản của tội danh bằng số.",
                    "Cannot be computed: article and clause of the offence are not recorded as numbers."));
        }
        return switch (offences.classOf(new Clause(article.orElseThrow(), clause.orElseThrow()))) {
            case Answer.Known<OffenceClass> _ -> Optional.empty();
            case Answer.NotKnown<OffenceClass>(var why) -> Optional.of(why);
        };
    }
}
