package vn.liem.cases.registry.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.door.FactsOfCase;
import vn.liem.cases.person.LookUp;
import vn.liem.cases.person.door.SealedAt;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.cases.registry.door.TitlesShown.TitleShown;
import vn.liem.kernel.StreamId;
import vn.liem.security.AccessRefusal;
import vn.liem.security.Act;
import vn.liem.security.Answer;
import vn.liem.security.CaseFacts;
import vn.liem.security.MayAct;
import vn.liem.security.Officer;
import vn.liem.security.seal.Opened;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.looking.LookingOfRequest;
import vn.liem.service.looking.Opens;
import vn.liem.service.looking.RefusedAccess;

/** Titles of cases, opened for those who may see the sealed texts of each; each opening is recorded first, and that some were refused. */
@Path(CaseResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "cases", description = "Sổ theo dõi vụ án, vụ việc · The case registry")
public final class TitleResource {

    private final CasesInLog cases;
    private final FactsOfCase facts;
    private final SubjectKeys keys;
    private final RequestAtDoor request;
    private final RefusedAccess refused;
    private final LookingOfRequest looking;

    @Inject
    TitleResource(
            CasesInLog cases,
            FactsOfCase facts,
            SubjectKeys keys,
            RequestAtDoor request,
            RefusedAccess refused,
            LookingOfRequest looking) {
        this.cases = cases;
        this.facts = facts;
        this.keys = keys;
        this.request = request;
        this.refused = refused;
        this.looking = looking;
    }

    @POST
    @Opens
    @Path("title-look-ups")
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
    @Operation(operationId = "lookUpTitles", summary = "Tra tên vụ án, vụ việc · Titles of matters and cases")
    public TitlesShown lookUp(TitlesToLookUp asked) {
        looking.asked(Act.SEE_NAMES);
        looking.isFor(asked.purpose().recorded().code());
        List<UUID> known = new ArrayList<>();
        List<SealedAt> sealed = new ArrayList<>();
        Map<UUID, AccessRefusal> denied = new LinkedHashMap<>();
        for (UUID id : asked.cases().stream().distinct().toList()) {
            Optional<CaseFacts> found = facts.byId(id);
            if (found.isEmpty()) {
                continue;
            }
            switch (MayAct.answer(request.officer(), Act.SEE_NAMES, found.get())) {
                case Answer.Denied(var rule) -> denied.put(id, rule);
                case Answer.Allowed _ ->
                    cases.titleOf(id).ifPresent(title -> {
                        known.add(id);
                        sealed.add(title);
                    });
            }
        }
        record(denied);
        looking.isAbout(known.stream().map(UUID::toString).toList());
        return new TitlesShown(titles(known, sealed.isEmpty() ? List.of() : keys.open(who(asked), sealed)));
    }

    /** One record a request: of which cases titles were refused, and the rule of the first. */
    private void record(Map<UUID, AccessRefusal> denied) {
        if (!denied.isEmpty()) {
            refused.record(
                    request.officer(),
                    Act.SEE_NAMES + " of " + denied.size() + " cases",
                    denied.values().iterator().next(),
                    denied.keySet().stream().map(UUID::toString).toList(),
                    request.traceId());
        }
    }

    private LookUp who(TitlesToLookUp asked) {
        Officer officer = request.officer();
        Optional<StreamId> about = asked.cases().size() == 1
                ? Optional.of(StreamId.of("case", asked.cases().getFirst()))
                : Optional.empty();
        return new LookUp(officer.subject(), officer.agency(), asked.purpose().recorded(), about);
    }

    private static List<TitleShown> titles(List<UUID> known, List<Opened> opened) {
        List<TitleShown> titles = new ArrayList<>();
        for (int i = 0; i < opened.size(); i++) {
            if (opened.get(i) instanceof Opened.Text(var text)) {
                titles.add(new TitleShown(known.get(i), text.value()));
            }
        }
        return titles;
    }
}
