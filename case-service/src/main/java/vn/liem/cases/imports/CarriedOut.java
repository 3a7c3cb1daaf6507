package vn.liem.cases.imports;

/** What became of a row that was carried. */
public sealed interface CarriedOut {

    /** All of its facts stand. */
    record Done() implements CarriedOut {}

    /** A rule of the aggregate stands against it, for instance because people recorded other facts in the system. */
    record Refused(String code) implements CarriedOut {}

    /** It waits for the service that owns its facts, and is tried again. */
    record Waits(String forService) implements CarriedOut {}
}
