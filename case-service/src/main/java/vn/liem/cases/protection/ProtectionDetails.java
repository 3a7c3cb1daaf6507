package vn.liem.cases.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.kernel.SealedText;

/**
 * A request for protection (đề nghị áp dụng biện pháp bảo vệ). Nobody can be found by it: the number is random, and who stands behind
 * it is known to the body that protects, on paper.
 *
 * @param number the random number of the protection
 * @param body the body that protects
 * @param locality the unit code of the territory to which that body belongs
 * @param note more about it, sealed under the key of this protection
 */
public record ProtectionDetails(
        String number,
        String body,
        String locality,
        List<ProtectedInterest> interests,
        LocalDate requestedOn,
        Optional<SealedText> note) {}
