package vn.liem.registers.finding;

import java.util.List;
import vn.liem.registers.known.KnownRow;

/** A rule that looks at one row by itself. */
@FunctionalInterface
interface RowRule {

    /** What it finds. */
    List<Finding> on(KnownRow known);
}
