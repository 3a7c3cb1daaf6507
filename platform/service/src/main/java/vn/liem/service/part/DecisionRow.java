package vn.liem.service.part;

import java.util.Optional;
import java.util.OptionalLong;
import vn.liem.eventstore.Authorship;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.part.Basis;
import vn.liem.procedure.part.Cause;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.RegisterLine;
import vn.liem.service.batch.BatchRow;
import vn.liem.service.door.MaxLength;

/**
 * A row of the register of decisions, as a batch brings it.
 *
 * @param decision which decision; an institution comes from the register of cases
 * @param person the one accused it names
 * @param line where it stands
 * @param detail months, days, ground or returning body
 * @param cause the decision of another service on which it rests: the indictment of an acceptance
 */
public record DecisionRow(
        ProceduralDecision decision,
        @MaxLength(DecisionKey.MAX_LENGTH) String documentNo,
        Optional<PersonKey> person,
        RegisterLine line,
        @MaxLength(20) Optional<String> detail,
        Optional<Cause> cause) {

    DecisionTold told(BatchRow row) {
        return new DecisionTold(decision, asked(row), detail, cause);
    }

    DecisionAsked asked(BatchRow row) {
        return new DecisionAsked(
                new DecisionKey(documentNo, person), row.occurredOn(), new Basis.FromRegister(row.onBehalfOf(), line));
    }

    Correction correction() {
        return new Correction(Optional.empty(), Optional.empty(), Optional.of(line));
    }

    static AtDesk at(BatchRow row, Authorship by) {
        return new AtDesk(row.subject(), row.occurredOn(), by, OptionalLong.empty());
    }
}
