package vn.liem.cases.protection;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.SealedText;

/**
 * The request was looked into (xem xét đề nghị).
 */
public record ProtectionAssessment(AssessmentResult result, LocalDate assessedOn, Optional<SealedText> note) {}
