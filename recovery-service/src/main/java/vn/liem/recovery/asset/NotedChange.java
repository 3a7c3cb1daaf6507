package vn.liem.recovery.asset;

import java.time.LocalDate;
import vn.liem.recovery.money.AmountVnd;

/** A decision by which an order takes hold of another value from a day on, as investigation-service told of it. */
public record NotedChange(String documentNo, LocalDate changedOn, AmountVnd valueVnd) {}
