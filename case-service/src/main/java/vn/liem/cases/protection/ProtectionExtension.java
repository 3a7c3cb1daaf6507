package vn.liem.cases.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Protection goes on, longer or by other measures (quyết định gia hạn, thay đổi, bổ sung).
 *
 * @param measures the measures from then on
 * @param until the last day, where the decision states one
 */
public record ProtectionExtension(
        String decisionNo, List<ProtectionMeasure> measures, LocalDate extendedOn, Optional<LocalDate> until) {}
