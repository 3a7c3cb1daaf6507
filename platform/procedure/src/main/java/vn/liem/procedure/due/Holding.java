package vn.liem.procedure.due;

import java.util.Optional;
import vn.liem.procedure.journey.CaseStage;

/** The measures that take a person's liberty for a time that their documents state. */
public enum Holding {
    /** Tạm giữ. */
    CUSTODY,
    /** Tạm giam. */
    DETENTION;

    /** The row of the profile, or the group of rows by class, that limits it in a stage of the case; none where none does. */
    public Optional<String> rowIn(CaseStage stage) {
        return switch (this) {
            case CUSTODY -> Optional.of("DET-01");
            case DETENTION -> rowOfDetention(stage);
        };
    }

    private static Optional<String> rowOfDetention(CaseStage stage) {
        return switch (stage) {
            case MATTER, INVESTIGATION, INVESTIGATION_SUSPENDED -> Optional.of("DET");
            case PROSECUTION, PROSECUTION_SUSPENDED -> Optional.of("DET-PRO");
            case TRIAL -> Optional.of("DET-TRI");
            // After the judgment of either instance (CPC 329(3), 347(3)).
            case JUDGED, IN_FORCE -> Optional.of("DET-POST");
            case APPEAL, EXECUTION, CLOSED, TERMINATED -> Optional.empty();
        };
    }

    /** Whether it is a detention that serves the investigation (tạm giam để điều tra, CPC 173). */
    public boolean isForInvestigation(CaseStage stage) {
        return this == DETENTION && rowOfDetention(stage).filter("DET"::equals).isPresent();
    }

    /** Whether its limit runs from a judgment, so that several orders after the judgment share it (CPC 329(3), 347(3)). */
    public boolean runsFromJudgment(CaseStage stage) {
        return this == DETENTION
                && rowOfDetention(stage).filter("DET-POST"::equals).isPresent();
    }

    /** Whether custody before it is taken off its limit (CPC 118(4)). */
    public boolean isLessCustodyIn(CaseStage stage) {
        return isForInvestigation(stage);
    }
}
