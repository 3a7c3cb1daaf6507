package vn.liem.handover.desk;

import java.util.List;
import java.util.UUID;

/** Finds the hand-overs of a case that this service knows of. */
@FunctionalInterface
public interface OffersOfCase {

    /** Their ids; at most {@value #MAX}, the first ones. */
    List<UUID> of(UUID caseId);

    /** The most that are found. */
    int MAX = 200;
}
