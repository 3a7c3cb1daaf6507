package vn.liem.investigation.measure.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.investigation.measure.ReleaseDuty;
import vn.liem.kernel.PersonKey;
import vn.liem.service.part.DecisionToSign;

/**
 * How a measure is to end.
 *
 * @param code what it is called where it waits for a second signature, {@code person_released}
 * @param measure the number of the order that ends
 * @param heldUntil the last day until which the custody or detention that follows holds the person on; of an arrest no document says that it is
 */
record MeasureEnding(
        String code,
        PersonKey person,
        String measure,
        String documentNo,
        LocalDate decidedOn,
        LocalDate endedOn,
        Optional<ReleaseDuty> duty,
        Optional<LocalDate> heldUntil) {

    static MeasureEnding of(String code, MeasureEndToRecord asked) {
        return new MeasureEnding(
                code,
                asked.person(),
                asked.measure(),
                asked.documentNo(),
                asked.endedOn(),
                asked.endedOn(),
                asked.duty(),
                Optional.empty());
    }

    static MeasureEnding of(ReplacementToRecord asked) {
        OrderToRecord by = asked.by();
        return new MeasureEnding(
                "measure_replaced",
                by.person(),
                asked.measure(),
                by.documentNo(),
                by.decidedOn(),
                by.startsOn(),
                Optional.empty(),
                by.endsOn().filter(_ -> by.kind().statesItsEnd()));
    }

    /** The last day on which the person is held, by this measure or the one that follows. */
    LocalDate lastDayHeld() {
        return heldUntil.orElse(endedOn);
    }

    DecisionToSign toSign() {
        return new DecisionToSign(code, documentNo, Optional.of(person), decidedOn);
    }
}
