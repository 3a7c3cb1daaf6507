package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.SealedText;

/**
 * A conclusion, recommendation or direction as it was issued.
 *
 * @param number the issuing body's own number
 * @param issuedBy the unit code of the body that issued it
 * @param addressedTo the unit code of the body that must carry it out, its owner
 * @param caseId the matter or case that it is about, where it is about one
 * @param title what is to be done, sealed; empty where a register does not say
 * @param dueOn the last day as it was set first, where one was set
 */
public record DirectiveDetails(
        String number,
        LocalDate issuedOn,
        DirectiveSource source,
        String issuedBy,
        String addressedTo,
        Optional<UUID> caseId,
        Optional<SealedText> title,
        Optional<LocalDate> dueOn) {}
