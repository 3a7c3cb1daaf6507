package vn.liem.procedure.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.counting.Counted;
import vn.liem.procedure.counting.Ground;
import vn.liem.procedure.due.DueAnswer.Due;
import vn.liem.procedure.law.Answer;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.law.DeadlineRow;
import vn.liem.procedure.law.ExtensionTerm;
import vn.liem.procedure.law.OffenceClass;

/**
 * How long the law lets something last whose documents state its end themselves, as custody and detention do: the first
 * document from the start, each extension from the end that was stated before it.
 */
public record StatedPeriods(Profile profile) {

    /** What the law says to the ends that were stated. */
    public sealed interface Stated {

        /** The latest lawful end of each period, in their order. */
        record Known(DeadlineRow row, List<Wording> before, List<Period> periods) implements Stated {
            public Known {
                before = List.copyOf(before);
                periods = List.copyOf(periods);
            }

            /** The period that runs last. */
            public Period last() {
                return periods.getLast();
            }
        }

        /** There are more extensions than the law knows. */
        record OneTooMany(DeadlineRow row, int allowed) implements Stated {}

        /** The profile does not know the length, and says what is missing. */
        record NotKnown(Wording why) implements Stated {}

        /** It cannot be counted like this. */
        record Impossible(Wording why) implements Stated {}
    }

    /**
     * One period.
     *
     * @param most its latest lawful end, and how that was counted from the end stated before it
     * @param statedOn its end as its document states it
     * @param term the turn of the extension; none for the first document
     */
    public record Period(Counted most, LocalDate statedOn, Optional<ExtensionTerm> term) {

        /** Whether it is stated to last longer than the law allows. */
        public boolean isTooLong() {
            return statedOn.isAfter(most.due());
        }
    }

    /**
     * Measures stated ends by the row of the question.
     *
     * @param ends the end that the first document states, then that of each extension; at least one
     */
    public Stated measure(DueQuestion question, List<LocalDate> ends) {
        return switch (new DueDates(profile).answer(question)) {
            case DueAnswer.NoDate(var why) -> new Stated.NotKnown(why);
            case DueAnswer.Wrong(var why) -> new Stated.Impossible(why);
            case Due due -> periods(due, due.row().orElseThrow(), question, ends);
        };
    }

    private Stated periods(Due due, DeadlineRow row, DueQuestion question, List<LocalDate> ends) {
        var day = question.start().day(profile.calendar().zone());
        var lengths = rowOfLength(row, question, day);
        var ground = lengths.equals(row)
                ? Ground.of(row, day)
                : Ground.of(lengths, day).movedAs(row);
        var terms = lengths.terms().extensions();
        if (ends.size() > terms.size() + 1) {
            return new Stated.OneTooMany(row, terms.size());
        }
        var counting = profile.counting();
        var first = new Period(due.counted(), ends.getFirst(), Optional.empty());
        var periods = new ArrayList<>(List.of(first));
        for (var turn = 1; turn < ends.size(); turn++) {
            var before = periods.getLast();
            var term = terms.get(turn - 1);
            var most = counting.extend(counting.stated(before.most(), before.statedOn()), term.most(), ground);
            periods.add(new Period(most, ends.get(turn), Optional.of(term)));
        }
        return new Stated.Known(row, due.before(), periods);
    }

    /** The row that has the length: another one where the row of the question takes its length from a group. */
    private DeadlineRow rowOfLength(DeadlineRow row, DueQuestion question, LocalDate day) {
        return row.terms()
                .refersTo()
                .map(group -> new RowChoice(profile.deadlines()).choose(group, day, seriousness(question)))
                .map(chosen -> switch (chosen) {
                    case RowChoice.Chosen.Row(var other) -> other;
                    case RowChoice.Chosen.None _ -> row;
                })
                .orElse(row);
    }

    private Optional<OffenceClass> seriousness(DueQuestion question) {
        return question.seriousness().or(() -> question.offence().flatMap(this::classOf));
    }

    private Optional<OffenceClass> classOf(Clause clause) {
        return switch (profile.offences().classOf(clause)) {
            case Answer.Known<OffenceClass>(var found) -> Optional.of(found);
            case Answer.NotKnown<OffenceClass> _ -> Optional.empty();
        };
    }
}
