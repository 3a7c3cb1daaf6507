package vn.liem.control.officer;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.SealedText;

/**
 * A demand that another body replace its officer (yêu cầu thay đổi người tiến hành tố tụng, CPC 50): it puts nobody out of the
 * case.
 *
 * @param officer the subject id of the officer's token
 * @param unit the body that demands it
 * @param addressee the body whose officer it is, where that is known: its head decides
 */
public record RecusalDemand(
        String documentNo,
        String officer,
        RecusalGround ground,
        LocalDate demandedOn,
        String unit,
        SealedText sealedReason,
        Optional<String> addressee) {

    /** Whether it demands the same; whose officer it is may have become known since. */
    boolean demandsTheSameAs(RecusalDemand other) {
        return is(other.documentNo, other.officer, other.unit)
                && ground == other.ground
                && demandedOn.equals(other.demandedOn)
                && sealedReason.equals(other.sealedReason);
    }

    boolean is(String number, String anOfficer, String aUnit) {
        return documentNo.equals(number) && officer.equals(anOfficer) && unit.equals(aUnit);
    }
}
