package vn.liem.monitoring.fact;

import java.util.Optional;

/** A body (cơ quan, đơn vị) and the one it lies under. */
public record UnitFact(String code, String nameVi, String nameEn, Optional<String> parent) implements Fact {}
