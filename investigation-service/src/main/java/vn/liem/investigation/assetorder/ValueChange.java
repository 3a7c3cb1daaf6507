package vn.liem.investigation.assetorder;

import java.time.LocalDate;

/** The decision by which an order takes hold of another value from a day on. */
public record ValueChange(String documentNo, LocalDate changedOn, String unit, AmountVnd valueVnd) {}
