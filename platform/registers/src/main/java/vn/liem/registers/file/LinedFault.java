package vn.liem.registers.file;

import vn.liem.procedure.Wording;
import vn.liem.registers.row.Fault;

/** A row that could not be read, or with line 1 the file, and why. */
public record LinedFault(int line, Fault fault, String column, Wording message) {}
