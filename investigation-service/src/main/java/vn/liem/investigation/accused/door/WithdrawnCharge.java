package vn.liem.investigation.accused.door;

import java.util.Optional;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.RegisterLine;

/** A row of the register of the accused that is taken back. */
public record WithdrawnCharge(PersonKey person, RegisterLine line) {

    Correction correction() {
        return new Correction(Optional.empty(), Optional.empty(), Optional.of(line));
    }
}
