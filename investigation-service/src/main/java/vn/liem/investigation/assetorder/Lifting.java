package vn.liem.investigation.assetorder;

import java.time.LocalDate;

/** The decision that lifts an order (quyết định hủy bỏ). */
public record Lifting(String documentNo, LocalDate liftedOn, String unit, LiftGround ground) {}
