package vn.liem.procedure.clock;

import vn.liem.procedure.counting.Counted;
import vn.liem.procedure.law.DeadlineRow;

/** What must be done before a running clock ends, and the latest day for it. */
public record Ahead(BeforeRule rule, DeadlineRow row, Counted counted) {}
