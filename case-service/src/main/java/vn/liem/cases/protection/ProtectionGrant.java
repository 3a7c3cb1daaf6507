package vn.liem.cases.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.kernel.SealedText;

/**
 * Protection was granted (quyết định áp dụng biện pháp bảo vệ).
 *
 * @param until the last day, where the decision states one
 */
public record ProtectionGrant(
        String decisionNo,
        List<ProtectionMeasure> measures,
        LocalDate grantedOn,
        Optional<LocalDate> until,
        Optional<SealedText> note) {}
