package vn.liem.registers.file;

import vn.liem.registers.row.RegisterRow;

/** A row and the first physical line of it in its file, where the header is line 1. */
public record LinedRow(int line, RegisterRow row) {}
