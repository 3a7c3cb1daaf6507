package vn.liem.cases.imports.door;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The rows of the job's tables as values. */
final class JobRows {

    private JobRows() {}

    /**
     * A job.
     *
     * @param unknownFiles how many files of the upload are no registers
     * @param undoes the import that it undoes, if it does that
     * @param mayChange how much of what stood could change; none in imports from before there was a bound
     */
    record Job(
            UUID id,
            long no,
            String state,
            String folder,
            String createdBy,
            String agency,
            Instant createdAt,
            int planned,
            int unchanged,
            int rejected,
            int retained,
            int findings,
            int unknownFiles,
            Optional<UUID> undoes,
            Optional<MayChange> mayChange) {}

    /** A register of an upload. */
    record File(String name, String sha256, long bytes) {}

    /**
     * Where the content of a row stands: in the upload of an import, on a line. Under a negative number it is what stood in
     * the system when that import was planned.
     */
    record Place(long no, int line) {}

    /**
     * A row to carry out.
     *
     * @param beside the row of the same register that it is read together with
     */
    record Planned(
            UUID job, int seq, String register, Place content, Optional<Place> beside, String step, UUID command) {}

    /**
     * A row without an outcome.
     *
     * @param failures how often it failed by its own fault
     * @param told what the job says of its trouble, empty where it had none
     */
    record Unsettled(Planned row, int failures, String told) {}

    /** A row that the system holds. */
    record Held(String register, long contentNo, int line, long originNo, int originLine, boolean waiting) {
        Place place() {
            return new Place(contentNo, line);
        }
    }

    /** A row that an import planned and that was not undone yet, and what became of it. */
    record Carried(int seq, String register, Place content, Optional<Place> beside, String step, String outcome) {}

    /** What an undoing does with a row of the import that it undoes: why it leaves it, or nothing where it does not. */
    record Undone(UUID undo, UUID job, int seq, Optional<String> leftBecause) {}

    /** A row that an undoing left as it is: the file and line of the import, and why. */
    record LeftRow(String register, int line, String because) {}

    /** What became of a row. */
    record Outcome(UUID job, int seq, String outcome, String detail, int failures) {}

    /** How far a log must have been read to show what a job led to there. */
    record Reached(UUID job, String log, long pos) {}
}
