package vn.liem.service.part.recorded;

import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;

/** Tells the charge that a body made in the system, as the log has it now; brought by the service that keeps charges. */
public interface FindCharge {

    /** The charge that stands, if one does. */
    Optional<RecordedShown.ChargeShown> of(UUID caseId, PersonKey person);
}
