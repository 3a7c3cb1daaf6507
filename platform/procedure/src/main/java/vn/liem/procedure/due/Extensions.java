package vn.liem.procedure.due;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.procedure.counting.Counted;
import vn.liem.procedure.counting.DayCounting;
import vn.liem.procedure.counting.Ground;
import vn.liem.procedure.counting.LimitWords;
import vn.liem.procedure.due.DueAnswer.Due;
import vn.liem.procedure.due.DueAnswer.Wrong;
import vn.liem.procedure.law.ExtensionTerm;
import vn.liem.procedure.law.Limit.Countable;

/** Lengthens a limit in turn; what the law does not allow is counted where its length is given, and told. */
record Extensions(DayCounting counting, List<ExtensionTerm> terms, Ground ground) {

    DueAnswer apply(Due due, DueQuestion question) {
        var end = due.counted();
        var length = due.length();
        var before = new ArrayList<>(due.before());
        var findings = new ArrayList<>(due.findings());
        for (var turn = 0; turn < question.lengthenings().size(); turn++) {
            var term = turn < terms.size() ? Optional.of(terms.get(turn)) : Optional.<ExtensionTerm>empty();
            var granted = granted(question.lengthenings().get(turn), term);
            if (granted.isEmpty()) {
                return new Wrong(tooMany());
            }
            term.ifPresent(allowed -> before.add(condition(allowed)));
            findings.addAll(findings(granted.get(), term));
            end = lengthened(end, granted.get(), term, question);
            length = granted;
        }
        return new Due(due.row(), length, due.precise(), end, due.confidence(), before, findings);
    }

    private Counted lengthened(Counted end, Countable granted, Optional<ExtensionTerm> term, DueQuestion question) {
        return term.filter(allowed -> allowed.runs() == ExtensionTerm.Runs.TOTAL)
                .map(_ -> counting.lengthen(end, granted, question.start(), ground))
                .orElseGet(() -> counting.extend(end, granted, ground));
    }

    private static Optional<Countable> granted(Lengthening asked, Optional<ExtensionTerm> term) {
        return switch (asked) {
            case Lengthening.ToTheMost _ -> term.map(ExtensionTerm::most);
            case Lengthening.By(var length) -> Optional.of(length);
        };
    }

    private List<Wording> findings(Countable granted, Optional<ExtensionTerm> term) {
        if (term.isEmpty()) {
            return List.of(tooMany());
        }
        var most = term.get().most();
        if (granted.getClass() == most.getClass() && granted.length() <= most.length()) {
            return List.of();
        }
        return List.of(new Wording(
                "Gia hạn %s, trong khi pháp luật cho phép không quá %s."
                        .formatted(
                                LimitWords.of(granted).vietnamese(),
                                LimitWords.of(most).vietnamese()),
                "Extended by %s, while the law allows no more than %s."
                        .formatted(
                                LimitWords.of(granted).english(),
                                LimitWords.of(most).english())));
    }

    private Wording tooMany() {
        return new Wording(
                "Vượt số lần gia hạn: pháp luật cho phép %d lần.".formatted(terms.size()),
                "One extension too many: the law allows %d.".formatted(terms.size()));
    }

    private static Wording condition(ExtensionTerm term) {
        var by = term.approver();
        return new Wording(
                "Điều kiện gia hạn: %s%s."
                        .formatted(
                                term.when().vietnamese(),
                                by.map(", do %s quyết định"::formatted).orElse("")),
                "Condition of the extension: %s%s."
                        .formatted(
                                term.when().english(),
                                by.map(", decided by %s"::formatted).orElse("")));
    }
}
