package vn.liem.recovery.asset;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.recovery.money.AmountVnd;

/**
 * What is said of an asset.
 *
 * @param person whose it is, as far as it is tied to somebody in the case
 * @param description sealed under the key of the case
 * @param estimatedVnd what it was thought to be worth when it was found
 */
public record AssetDetails(
        Optional<PersonKey> person,
        AssetClass assetClass,
        Optional<SealedText> description,
        LocalDate identifiedOn,
        Optional<AmountVnd> estimatedVnd) {}
