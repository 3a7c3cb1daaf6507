package vn.liem.procedure.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.law.OffenceClass;

/**
 * When is the limit of a row due?
 *
 * @param rule the row's id, the id without the letter of its version, or the group of rows of which the class chooses one
 * @param start what starts it; for a limit counted back, the nominal end of the other limit
 * @param seriousness the class of the crime, where it is known
 * @param offence the clause that is charged, from which the class follows
 * @param inCase the case of the row whose length is taken
 * @param lengthenings the extensions, in turn
 * @param custodyDays the days of custody that are taken off a detention
 * @param statedOn the end that a decision or a document states
 */
public record DueQuestion(
        String rule,
        Start start,
        Optional<OffenceClass> seriousness,
        Optional<Clause> offence,
        Optional<String> inCase,
        List<Lengthening> lengthenings,
        int custodyDays,
        Optional<LocalDate> statedOn) {

    public DueQuestion {
        lengthenings = List.copyOf(lengthenings);
    }

    /** The question for the row alone. */
    public static DueQuestion of(String rule, Start start) {
        return new DueQuestion(
                rule, start, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), 0, Optional.empty());
    }

    /** The same question for a class of crime. */
    public DueQuestion forClass(OffenceClass known) {
        return new DueQuestion(rule, start, Optional.of(known), offence, inCase, lengthenings, custodyDays, statedOn);
    }

    /** The same question for a case of the row. */
    public DueQuestion inCase(String code) {
        return new DueQuestion(
                rule, start, seriousness, offence, Optional.of(code), lengthenings, custodyDays, statedOn);
    }

    /** The same question with extensions. */
    public DueQuestion lengthened(List<Lengthening> more) {
        return new DueQuestion(rule, start, seriousness, offence, inCase, more, custodyDays, statedOn);
    }
}
