package vn.liem.service.part;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.part.Basis;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.DecisionKey;

/** What every body of a decision has: the document, its day and the one accused it names, if it does. */
public interface Document {

    /** The form of a document's number: no blanks, so that no name is written into it. */
    String NUMBER = "[\\p{L}0-9./_-]{1,100}";

    /** The form of a unit code. */
    String UNIT = "[A-Z0-9][A-Z0-9-]{0,39}";

    /** The number. */
    String documentNo();

    /** The legal day. */
    LocalDate decidedOn();

    /** The one accused. */
    Optional<PersonKey> person();

    /** The ground of the law it rests on, by its code, where it says one. */
    default Optional<String> legalGround() {
        return Optional.empty();
    }

    /** The decision as the body asks for it in the system. */
    default DecisionAsked asked(String unit) {
        return new DecisionAsked(
                new DecisionKey(documentNo(), person()), decidedOn(), new Basis.InSystem(unit), legalGround());
    }
}
