package vn.liem.registers.plan;

import vn.liem.registers.known.KnownRow;

/** A row that is kept and tried again by every later import, and what it lacks. */
public record Waiting(KnownRow row, Rejection why) {}
