package vn.liem.cases.registry;

import java.util.UUID;

/** Tách vụ án: it was separated from another case, and keeps that case's institution. */
public record Separation(UUID fromCase) {}
