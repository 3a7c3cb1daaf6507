package vn.liem.procedure.part;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;

/**
 * A decision as it stands in an event.
 *
 * @param documentNo the number of the document
 * @param decidedOn its day
 * @param unit the body that issued it
 * @param person the one accused it concerns; nobody where it is of the whole case
 * @param line the line of the register that told it, if one did
 * @param round the round of investigation it belonged to when it was recorded
 * @param order its place in the order of recording among the facts of the case in this service
 * @param ground the ground of the law it rests on, {@code 157_2}, where it says one
 */
public record RecordedDecision(
        String documentNo,
        LocalDate decidedOn,
        String unit,
        Optional<PersonKey> person,
        Optional<RegisterLine> line,
        int round,
        long order,
        Optional<String> ground) {

    /** What tells it apart from others of the case. */
    public DecisionKey key() {
        return new DecisionKey(documentNo, person);
    }

    /** A decision as it is to be recorded. */
    public static RecordedDecision of(DecisionAsked asked, int round, long order) {
        return new RecordedDecision(
                asked.key().documentNo(),
                asked.decidedOn(),
                asked.basis().unit(),
                asked.key().person(),
                asked.basis().registerLine(),
                round,
                order,
                asked.ground());
    }

    /** The same decision said otherwise: on the same day it keeps its place, on another it gets the next one. */
    public RecordedDecision saidOtherwise(DecisionAsked asked, long nextOrder) {
        boolean keepsPlace = decidedOn.equals(asked.decidedOn());
        return new RecordedDecision(
                documentNo,
                asked.decidedOn(),
                asked.basis().unit(),
                person,
                keepsPlace ? line : asked.basis().registerLine(),
                round,
                keepsPlace ? order : nextOrder,
                asked.ground().or(() -> ground));
    }

    /** The same decision in a round. */
    RecordedDecision inRound(int number) {
        return new RecordedDecision(documentNo, decidedOn, unit, person, line, number, order, ground);
    }
}
