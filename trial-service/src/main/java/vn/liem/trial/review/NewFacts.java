package vn.liem.trial.review;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;

/**
 * News of facts that were not known when the judgment was passed (CPC 398).
 *
 * @param documentNo the number of the notice by which it came
 * @param unit the procuracy that received it
 * @param against whether a protest on it would be against the convict, for which there is a year (CPC 401)
 * @param person the one convict it concerns; nobody where it is of the whole case
 */
public record NewFacts(
        String documentNo, LocalDate receivedOn, String unit, boolean against, Optional<PersonKey> person) {

    /** What tells news apart: the notice, and the procuracy that received it. */
    public record Key(String documentNo, String unit) {}

    /** What tells it apart. */
    public Key key() {
        return new Key(documentNo, unit);
    }
}
