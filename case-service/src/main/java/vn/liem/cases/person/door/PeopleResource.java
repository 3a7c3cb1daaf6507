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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.door.FactsOfCase;
import vn.liem.cases.person.LookUp;
import vn.liem.cases.person.PersonFound;
import vn.liem.cases.person.PersonRefusal;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.security.Officer;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.looking.LookingOfRequest;
import vn.liem.service.looking.Opens;
import vn.liem.service.looking.RefusedAccess;

/**
 * Names behind keys, told to those who may see the names of the case they look at, of people of that case alone; each telling is
 * recorded first, and that somebody else was asked for is recorded as a refusal.
 */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "people", description = "Danh bạ người · Directory of people")
public final class PeopleResource {

    private final PersonDirectory directory;
    private final PeopleOfCases people;
    private final FactsOfCase cases;
    private final Gate gate;
    private final RequestAtDoor request;
    private final RefusedAccess refused;
    private final LookingOfRequest looking;

    @Inject
    PeopleResource(
            PersonDirectory directory,
            PeopleOfCases people,
            FactsOfCase cases,
            Gate gate,
            RequestAtDoor request,
            RefusedAccess refused,
            LookingOfRequest looking) {
        this.directory = directory;
        this.people = people;
        this.cases = cases;
        this.gate = gate;
        this.request = request;
        this.refused = refused;
        this.looking = looking;
    }

    @POST
    @Opens
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
        looking.isFor(asked.purpose().recorded().code());
        looking.isAbout(List.of(asked.about().toString()));
        gate.permit(Act.SEE_NAMES, facts);
        Officer officer = request.officer();
        LookUp who = new LookUp(
                officer.subject(),
                officer.agency(),
                asked.purpose().recorded(),
                Optional.of(StreamId.of("case", asked.about())));
        List<PersonKey> keys =
                asked.people().stream().map(PersonKey::new).distinct().toList();
        Set<PersonKey> ofCase = people.among(asked.about(), keys);
        if (ofCase.size() < keys.size()) {
            refused.record(
                    officer,
                    Act.SEE_NAMES.name(),
                    PersonRefusal.NOT_OF_THIS_CASE,
                    keys.stream()
                            .filter(key -> !ofCase.contains(key))
                            .map(key -> key.value().toString())
                            .toList(),
                    request.traceId());
        }
        looking.isAbout(ofCase.stream().map(key -> key.value().toString()).toList());
        Map<PersonKey, PersonFound> found = ofCase.isEmpty() ? Map.of() : directory.resolve(who, ofCase);
        return new PeopleShown(keys.stream()
                .flatMap(key -> Optional.ofNullable(found.get(key)).stream())
                .map(PeopleShown.PersonShown::of)
                .toList());
    }
}
