package vn.liem.investigation.appraisal;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.SealedText;

/** The letter by which the body that was asked refuses (từ chối giám định, định giá). */
public record Declining(
        String documentNo, LocalDate declinedOn, DecliningReason reason, Optional<SealedText> why, String unit) {}
