package vn.liem.control.officer;

import java.time.LocalDate;
import vn.liem.kernel.SealedText;

/**
 * A demand that another body replace its officer (yêu cầu thay đổi người tiến hành tố tụng, CPC 50): it puts nobody out of the
 * case.
 *
 * @param officer the subject id of the officer's token
 * @param unit the body that demands it
 */
public record RecusalDemand(
        String documentNo,
        String officer,
        RecusalGround ground,
        LocalDate demandedOn,
        String unit,
        SealedText sealedReason) {

    boolean is(String number, String anOfficer, String aUnit) {
        return documentNo.equals(number) && officer.equals(anOfficer) && unit.equals(aUnit);
    }
}
