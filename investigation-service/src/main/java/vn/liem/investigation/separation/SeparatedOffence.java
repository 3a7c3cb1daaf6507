package vn.liem.investigation.separation;

import java.util.Optional;

/** Matters that go into the new case, named by article and clause of the Penal Code. */
public record SeparatedOffence(String article, Optional<String> clause) {}
