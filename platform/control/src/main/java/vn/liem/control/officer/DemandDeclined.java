package vn.liem.control.officer;

import java.time.LocalDate;
import vn.liem.kernel.SealedText;

/**
 * The decision of a body that it does not replace its officer on a demand (không chấp nhận yêu cầu thay đổi).
 *
 * @param unit the body that has assigned the officer
 */
public record DemandDeclined(String documentNo, LocalDate declinedOn, String unit, SealedText sealedReason) {}
