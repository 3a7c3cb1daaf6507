package vn.liem.cases.registry;

/** As what it was registered. */
public enum ItemType {
    /** Vụ việc. */
    MATTER,
    /** Vụ án. */
    CASE
}
