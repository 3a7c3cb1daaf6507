package vn.liem.cases.unit.view;

import java.util.Optional;

/** A body, with its codes as contracts name them. */
public record UnitShown(
        String code, long version, String nameVi, String nameEn, String kind, String level, Optional<String> parent) {}
