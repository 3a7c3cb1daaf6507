package vn.liem.investigation.appraisal;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.procedure.part.RegisterLine;

/** The receipt of a request with its complete file: from then on its time runs. */
public record RequestReceipt(String documentNo, LocalDate receivedOn, String unit, Optional<RegisterLine> line) {}
