package vn.liem.investigation.appraisal;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.RegisterLine;

/**
 * Why a request takes long.
 *
 * @param unit the body that says so
 * @param delayedBy the body whose delay it is, by what the other says; registers do not tell it
 */
public record Delay(
        String documentNo,
        LocalDate explainedOn,
        DelayReason reason,
        Optional<SealedText> why,
        String unit,
        Optional<String> delayedBy,
        Optional<RegisterLine> line) {}
