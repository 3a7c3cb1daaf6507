package vn.liem.monitoring.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.liem.monitoring.fact.Offence;
import vn.liem.procedure.Wording;
import vn.liem.procedure.law.Answer;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.law.OffenceClass;
import vn.liem.procedure.law.Offences;

/** Finds offences whose class the profile does not know: no limit that needs the class is computed for them. */
record OffenceClassUnknown(Offences offences) {

    private static final String ARTICLE = "Penal Code Art. 9";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}[a-zđ]?");

    List<Finding> in(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        dossier.registered()
                .institutedOn()
                .ifPresent(
                        day -> why(dossier.registered().offence()).ifPresent(why -> findings.add(finding(day, why))));
        dossier.accused()
                .forEach(somebody ->
                        why(somebody.offence()).ifPresent(why -> findings.add(finding(somebody.accusedOn(), why))));
        return findings.stream().distinct().toList();
    }

    private static Finding finding(LocalDate day, Wording why) {
        return new Finding(Finding.Kind.OFFENCE_CLASS_UNKNOWN, ARTICLE, day, Optional.empty(), why);
    }

    private Optional<Wording> why(Optional<Offence> offence) {
        Optional<Clause> clause = offence.filter(named -> isNumber(named.article()))
                .flatMap(named -> named.clause()
                        .filter(OffenceClassUnknown::isNumber)
                        .map(number -> new Clause(named.article(), number)));
        return clause.map(this::whyNotKnown)
                .orElseGet(() -> Optional.of(new Wording(
                        "Không tính được: chưa ghi điều, khoản của tội danh bằng số.",
                        "Cannot be computed: article and clause of the offence are not recorded as numbers.")));
    }

    private Optional<Wording> whyNotKnown(Clause clause) {
        return switch (offences.classOf(clause)) {
            case Answer.Known<OffenceClass> _ -> Optional.empty();
            case Answer.NotKnown<OffenceClass>(var why) -> Optional.of(why);
        };
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
