package vn.liem.cases.registry;

import java.time.LocalDate;
import java.util.UUID;

/** Nhập vụ án: it was joined into another case. */
public record Joinder(UUID intoCase, LocalDate joinedOn) {}
