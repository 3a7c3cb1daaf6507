package vn.liem.procedure.part;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.Wording;
import vn.liem.procedure.journey.IllegalBecause;
import vn.liem.procedure.journey.ReturnCap;
import vn.liem.procedure.journey.StageAnswer.Illegal;
import vn.liem.procedure.journey.StageMachine;

/** A decision that the recorded ones do not allow: itself, or a later one that would no longer fit and is named. */
public record DoesNotFit(String name, String english, String vietnamese, String article) implements Refusal {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** The decision does not fit where it stands. */
    static DoesNotFit itself(StageMachine machine, PartEntry entry, Illegal illegal) {
        Wording words = machine.explain(illegal);
        return new DoesNotFit(
                illegal.reason().name(), words.english(), words.vietnamese(), article(machine, entry, illegal));
    }

    /** A decision that stands already would no longer fit. */
    static DoesNotFit later(PartEntry entry, Wording words, String article) {
        String document = entry.decision().documentNo();
        String day = DAY.format(entry.decision().decidedOn());
        return new DoesNotFit(
                "LATER_DECISION_WOULD_NOT_FIT",
                "Document %s of %s would no longer fit. %s".formatted(document, day, words.english()),
                "Văn bản số %s ngày %s sẽ không còn phù hợp. %s".formatted(document, day, words.vietnamese()),
                article);
    }

    static String article(StageMachine machine, PartEntry entry, Illegal illegal) {
        var rule = machine.decisions().rule(illegal.refused());
        return illegal.reason() == IllegalBecause.RETURNS_USED_UP
                ? entry.taken().flatMap(rule::capOn).map(ReturnCap::article).orElse(rule.article())
                : rule.article();
    }
}
