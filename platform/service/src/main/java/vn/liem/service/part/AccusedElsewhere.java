package vn.liem.service.part;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.Refusal;

/** Tells that an accused is in another case since; brought by a service that hears of separations from another one. */
public interface AccusedElsewhere {

    /** Why a decision of the day on the person is none of this case any more, where it is not. */
    Optional<Refusal> forbids(UUID caseId, PersonKey person, LocalDate day);
}
