package vn.liem.cases.imports;

/** What became of a row that was carried. */
public sealed interface CarriedOut {

    /**
     * All of its facts stand.
     *
     * @param pos the position of the last of them in this service's log
     */
    record Done(long pos) implements CarriedOut {}

    /** A rule of the aggregate stands against it, for instance because people recorded other facts in the system. */
    record Refused(String code) implements CarriedOut {}
}
