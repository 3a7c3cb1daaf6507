package vn.liem.control.officer;

import java.time.LocalDate;
import vn.liem.kernel.SealedText;

/**
 * That an officer is out of a case for one of the grounds of the law (từ chối, thay đổi người tiến hành tố tụng).
 *
 * @param officer the subject id of the officer's token
 * @param recusedOn the first day on which the officer is out of it
 * @param unit the body whose record it is
 */
public record Recusal(
        String documentNo,
        String officer,
        RecusalGround ground,
        LocalDate recusedOn,
        RecusedBy by,
        String unit,
        SealedText sealedReason) {

    boolean isOf(String anOfficer, String aUnit) {
        return officer.equals(anOfficer) && unit.equals(aUnit);
    }
}
