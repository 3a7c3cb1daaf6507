package vn.liem.investigation.appraisal;

import java.time.LocalDate;
import vn.liem.kernel.SealedText;

/** The letter by which the body that was asked wants further documents (yêu cầu bổ sung hồ sơ, tài liệu). */
public record Asking(String documentNo, LocalDate askedOn, SealedText what, String unit) {}
