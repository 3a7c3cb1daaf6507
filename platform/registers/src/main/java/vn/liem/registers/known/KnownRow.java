package vn.liem.registers.known;

import vn.liem.registers.row.RegisterRow;

/** A row that the system holds, and where it came from. */
public record KnownRow(RegisterRow row, Origin origin) {}
