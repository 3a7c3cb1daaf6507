package vn.liem.monitoring.whistleblowers;

import java.math.BigInteger;
import java.time.LocalDate;
import vn.liem.procedure.Wording;

/**
 * A reward of somebody whom nobody names (khen thưởng người tố cáo): its number is random.
 *
 * @param standing the code of where it stands, {@code approved}
 */
public record RewardRow(
        String number,
        String body,
        String standing,
        Wording form,
        LocalDate proposedOn,
        BigInteger proposedVnd,
        BigInteger paidVnd) {

    /** Whether nobody has decided on it. */
    public boolean isProposed() {
        return standing.equals("proposed");
    }

    /** Whether it was approved and not all of it is paid. */
    public boolean isToBePaid() {
        return standing.equals("approved") || standing.equals("part_paid");
    }
}
