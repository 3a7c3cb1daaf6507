package vn.liem.recovery.asset;

import java.time.LocalDate;

/** The decision that lifted an order, as investigation-service told of it. */
public record NotedLifting(String documentNo, LocalDate liftedOn) {}
