package vn.liem.trial.review.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;
import vn.liem.trial.review.NewFacts;

/**
 * What a procuracy sends to record that news of new facts came.
 *
 * @param documentNo the number of the notice
 * @param against whether a protest on it would be against the convict
 * @param person the one convict it concerns, where it is about one
 */
public record NewFactsToRecord(
        @HasForm(Document.NUMBER) String documentNo,
        LocalDate receivedOn,
        boolean against,
        Optional<PersonKey> person) {

    NewFacts facts(String unit) {
        return new NewFacts(documentNo, receivedOn, unit, against, person);
    }
}
