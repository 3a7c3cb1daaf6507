package vn.liem.cases.person.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.door.FactsOfCase;
import vn.liem.cases.person.LookUp;
import vn.liem.cases.person.PersonFound;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.security.Officer;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** Names behind keys, told to those who may see the names of the case they look at; each telling is recorded first. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "people", description = "Danh bạ người · Directory of people")
public final class PeopleResource {

    private final PersonDirectory directory;
    private final FactsOfCase cases;
    private final Gate gate;
    private final RequestAtDoor request;

    @Inject
    PeopleResource(PersonDirectory directory, FactsOfCase cases, Gate gate, RequestAtDoor request) {
        this.directory = directory;
        this.cases = cases;
        this.gate = gate;
        this.request = request;
    }

    @POST
    @Path("look-ups")
    @RolesAllowed({
        "intake_officer",
        "investigator",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer",
        "expert_body",
        "standing_agency",
        "committee_member",
        "agency_client"
    })
    @Operation(operationId = "lookUpPeople", summary = "Tra họ tên theo khóa · Names behind keys")
    public PeopleShown lookUp(PeopleToLookUp asked) {
        CaseFacts facts = cases.byId(asked.about()).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        gate.permit(Act.SEE_NAMES, facts);
        Officer officer = request.officer();
        LookUp who = new LookUp(
                officer.subject(),
                officer.agency(),
                asked.purpose().recorded(),
                Optional.of(StreamId.of("case", asked.about())));
        List<PersonKey> keys = asked.people().stream().map(PersonKey::new).toList();
        Map<PersonKey, PersonFound> found = directory.resolve(who, keys);
        return new PeopleShown(keys.stream()
                .distinct()
                .flatMap(key -> Optional.ofNullable(found.get(key)).stream())
                .map(PeopleShown.PersonShown::of)
                .toList());
    }
}
