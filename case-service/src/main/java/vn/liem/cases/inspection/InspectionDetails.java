package vn.liem.cases.inspection;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.SealedText;

/**
 * What is inspected, and by whom.
 *
 * @param number the inspecting body's own number
 * @param inspectedBy the unit code of the body that inspects
 * @param about the unit code of the body that is inspected, where it is one of the directory
 * @param subject what it is about, sealed
 */
public record InspectionDetails(
        String number,
        InspectionKind kind,
        String inspectedBy,
        Optional<String> about,
        LocalDate startedOn,
        Optional<SealedText> subject) {}
