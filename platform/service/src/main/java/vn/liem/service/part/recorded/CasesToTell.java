package vn.liem.service.part.recorded;

import java.util.List;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.journey.OwningService;
import vn.liem.service.door.MaxLength;

/**
 * Of which cases it is to be told what people have recorded.
 *
 * @param decisionsOf the service whose decisions are meant; a court's return that opened a round here is the court's
 */
public record CasesToTell(
        OwningService decisionsOf,
        @MaxLength(RecordedResource.CASES_MAX) List<CaseToTell> cases) {

    /**
     * A case.
     *
     * @param people those whose charges in the case are asked for
     */
    public record CaseToTell(
            UUID id, @MaxLength(RecordedResource.PEOPLE_MAX) List<PersonKey> people) {}
}
