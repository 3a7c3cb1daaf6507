package vn.liem.service.part;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import vn.liem.security.CaseFacts;
import vn.liem.security.Officer;
import vn.liem.service.door.RequestAtDoor;

/** Whether the officer who asks is still in a case: lists find their rows by territory and body alone, and know no officers. */
@Singleton
public final class NotRecused {

    private final Instance<OfficersOfCase> officers;
    private final RequestAtDoor request;

    @Inject
    NotRecused(Instance<OfficersOfCase> officers, RequestAtDoor request) {
        this.officers = officers;
        this.request = request;
    }

    /** Whether the officer has neither stepped back from the case nor was replaced in it. */
    public boolean in(UUID caseId) {
        if (!officers.isResolvable()) {
            return true;
        }
        Officer asking = request.officer();
        return !officers.get()
                .with(CaseFacts.none(), caseId, asking.agency())
                .recused()
                .contains(asking.subject());
    }
}
