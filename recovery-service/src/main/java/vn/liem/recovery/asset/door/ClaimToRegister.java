package vn.liem.recovery.asset.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.recovery.asset.Claim;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * What is sent when a third party claims an asset.
 *
 * @param claimant the key of the person who claims
 * @param amountVnd the value that is claimed, where it is not the whole
 */
public record ClaimToRegister(
        @HasForm(AssetForms.NUMBER) String documentNo,
        LocalDate claimedOn,
        Optional<PersonKey> claimant,
        @HasForm(AssetForms.AMOUNT) Optional<AmountVnd> amountVnd,
        @MaxLength(SealedText.MAX_LENGTH) Optional<SealedText> sealedGrounds) {

    Claim claim() {
        return new Claim(documentNo, claimedOn, claimant, amountVnd, sealedGrounds);
    }
}
