package vn.liem.trial.trial.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/** What a court sends to return a file. */
public record ReturnToRecord(@HasForm(Document.NUMBER) String documentNo, LocalDate decidedOn, ReturningBody by)
        implements Document {

    @Override
    public Optional<PersonKey> person() {
        return Optional.empty();
    }
}
