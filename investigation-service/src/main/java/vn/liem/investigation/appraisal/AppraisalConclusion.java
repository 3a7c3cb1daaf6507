package vn.liem.investigation.appraisal;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.procedure.part.RegisterLine;

/** The conclusion (kết luận giám định, kết luận định giá); what it says stays in the document. */
public record AppraisalConclusion(String documentNo, LocalDate concludedOn, String unit, Optional<RegisterLine> line) {}
