package vn.liem.recovery.asset;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.recovery.money.AmountVnd;

/**
 * A claim of a third party on the asset (yêu cầu của người thứ ba, tranh chấp quyền sở hữu).
 *
 * @param claimant the key of the person who claims, where one is in the directory
 * @param amountVnd the value that is claimed, where it is not the whole
 * @param grounds sealed under the key of the case
 */
public record Claim(
        String documentNo,
        LocalDate claimedOn,
        Optional<PersonKey> claimant,
        Optional<AmountVnd> amountVnd,
        Optional<SealedText> grounds) {}
