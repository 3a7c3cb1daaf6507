package vn.liem.investigation.assetorder;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The execution of an order (biên bản kê biên, biên bản giao lệnh phong tỏa).
 *
 * @param procuracyToldOn when the procuracy was told of the order
 */
public record Execution(String documentNo, LocalDate executedOn, String unit, Optional<LocalDate> procuracyToldOn) {}
