package vn.liem.investigation.door;

import java.util.List;
import java.util.UUID;

/** Tells other features from which cases the accused of a case came: what was recorded of them there goes on there. */
public interface OriginsOfAccused {

    /** Case and person of everybody's earlier cases, as in the names of streams, the nearest first. */
    List<String> originsIn(UUID caseId);
}
