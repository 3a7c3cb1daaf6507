package vn.liem.cases.imports.door;

import java.time.Instant;
import java.util.UUID;

/** The rows of the job's tables as values. */
final class JobRows {

    private JobRows() {}

    /** A job. */
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
            int findings) {}

    /** A file of an upload. */
    record File(String name, String sha256, long bytes, boolean register) {}

    /** A row to carry out. */
    record Planned(UUID job, int seq, String register, long contentNo, int line, String step, UUID command) {}

    /** A row that the system holds. */
    record Held(String register, long contentNo, int line, long originNo, int originLine, boolean waiting) {}

    /** What became of a row. */
    record Outcome(UUID job, int seq, String outcome, String detail) {}
}
