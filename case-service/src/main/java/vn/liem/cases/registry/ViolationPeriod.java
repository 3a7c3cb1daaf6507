package vn.liem.cases.registry;

/** Whether the violation is of this term or of an earlier one (thời kỳ vi phạm). */
public enum ViolationPeriod {
    /** Vi phạm cũ. */
    OLD,
    /** Vi phạm mới. */
    NEW
}
