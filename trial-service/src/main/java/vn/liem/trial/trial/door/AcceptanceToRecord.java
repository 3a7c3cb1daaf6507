package vn.liem.trial.trial.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.part.Cause;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/** What a court sends to take a case in: its own document, and the indictment on which it rests. */
public record AcceptanceToRecord(
        @HasForm(Document.NUMBER) String documentNo, LocalDate decidedOn, Indictment indictment) implements Document {

    /** The indictment: number, issuing procuracy and day. */
    public record Indictment(
            @HasForm(Document.NUMBER) String documentNo,
            @HasForm(Document.UNIT) String unit,
            LocalDate decidedOn) {}

    Cause cause() {
        return new Cause(
                ProceduralDecision.INDICTED,
                Optional.empty(),
                indictment.documentNo(),
                indictment.unit(),
                indictment.decidedOn());
    }

    @Override
    public Optional<PersonKey> person() {
        return Optional.empty();
    }
}
