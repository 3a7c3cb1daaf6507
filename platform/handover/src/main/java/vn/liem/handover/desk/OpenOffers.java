package vn.liem.handover.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Finds unanswered offers to bodies of this service; where it is behind, the next look finds them. */
public interface OpenOffers {

    /** The most that one look finds. */
    int MAX = 500;

    /** Those whose due day and grace lie before the day and whose lateness is not noted, at most {@value #MAX}. */
    List<UUID> pastTermOn(LocalDate day);

    /** Those of which documents are missing or altered, at most {@value #MAX}. */
    List<UUID> incomplete();
}
