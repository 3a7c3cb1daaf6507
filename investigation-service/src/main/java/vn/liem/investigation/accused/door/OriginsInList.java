package vn.liem.investigation.accused.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.liem.investigation.accused.view.AccusedList;
import vn.liem.investigation.door.OriginsOfAccused;

/** The earlier cases of accused, as the list has them. */
@Singleton
final class OriginsInList implements OriginsOfAccused {

    private final AccusedList accused;

    @Inject
    OriginsInList(AccusedList accused) {
        this.accused = accused;
    }

    @Override
    public List<String> originsIn(UUID caseId) {
        return accused.originsIn(caseId);
    }
}
