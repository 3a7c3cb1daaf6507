package vn.liem.registers.finding;

import java.util.List;

/** A rule of the law that looks at one case. */
@FunctionalInterface
interface FindingRule {

    /** What it finds. */
    List<Finding> on(CaseRows rows);
}
