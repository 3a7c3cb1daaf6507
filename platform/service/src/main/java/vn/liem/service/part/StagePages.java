package vn.liem.service.part;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.Localities;
import vn.liem.service.directory.Directory;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.part.view.StageEntry;
import vn.liem.service.part.view.StageList;

/** Looking up where cases stand, for the resources of the services. */
@Singleton
public final class StagePages {

    private final Gate gate;
    private final StageList cases;
    private final Instance<Localities> localities;
    private final Instance<OfficersOfCase> officers;
    private final Instance<FileOfCase> files;
    private final Instance<Directory> directory;
    private final NotRecused notRecused;
    private final RequestAtDoor request;
    private final Query query;

    @Inject
    StagePages(
            Gate gate,
            StageList cases,
            Instance<Localities> localities,
            Instance<OfficersOfCase> officers,
            Instance<FileOfCase> files,
            Instance<Directory> directory,
            NotRecused notRecused,
            RequestAtDoor request,
            Query query) {
        this.gate = gate;
        this.cases = cases;
        this.localities = localities;
        this.officers = officers;
        this.files = files;
        this.directory = directory;
        this.notRecused = notRecused;
        this.request = request;
        this.query = query;
    }

    /** One case; its version is that of the aggregate of the kind. */
    public Response show(UUID caseId, String kind) {
        StageEntry entry = permitted(caseId);
        return query.one(entry.shown(), entry.versionOf(kind));
    }

    /** The list: {@code stage}, {@code from} and {@code until} (the day of the last decision) narrow it. */
    public Response list() {
        ReadScope scope = gate.scope(Act.READ_CASE);
        StageList.Wanted wanted = new StageList.Wanted(
                query.code("stage", CaseStage.values()),
                query.day("from"),
                query.day("until"),
                scope.everything(),
                scope.heldBy(),
                scope.takesPart().orElse(""));
        List<StageEntry> rows = cases.page(wanted, query.cursor(2).map(this::place), query.limit() + 1);
        return query.page(
                rows,
                row -> notRecused.in(row.caseId()),
                StageEntry::shown,
                row -> Cursor.of(row.lastDecidedOn(), row.caseId()));
    }

    /** The case as the officer may see it; ends the request where there is none or it may not be seen. */
    public StageEntry permitted(UUID caseId) {
        StageEntry entry =
                cases.findByIdOptional(caseId).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        permit(caseId, decidedHere(entry));
        return entry;
    }

    /**
     * Lets the officer read what is recorded about a case beside its decisions, or ends the request. Somebody is held and
     * assets are secured before anything is decided, so that the case need not stand in a stage here.
     */
    public void permitReading(UUID caseId) {
        CaseFacts known = cases.findByIdOptional(caseId)
                .map(this::decidedHere)
                .or(() -> onlyHeardOf(caseId))
                .orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        permit(caseId, known);
    }

    private void permit(UUID caseId, CaseFacts known) {
        gate.permit(
                Act.READ_CASE,
                officers.isResolvable()
                        ? officers.get().with(known, caseId, request.officer().agency())
                        : known);
    }

    private CaseFacts decidedHere(StageEntry entry) {
        return CaseFacts.heldBy(entry.lastUnit(), localities.get().chainOf(entry.lastUnit()))
                .withFormerHolders(takingPart(entry));
    }

    /** A case of which case-service has told, or of whose file a hand-over has; nothing is known of any other. */
    private Optional<CaseFacts> onlyHeardOf(UUID caseId) {
        List<String> holders = holders(caseId);
        Optional<String> registeredFor = directory.isResolvable()
                ? directory.get().localityOf(AtDesk.subject(caseId).value())
                : Optional.empty();
        List<String> territory = Stream.concat(registeredFor.stream(), holders.stream())
                .flatMap(unit -> localities.get().chainOf(unit).stream())
                .distinct()
                .toList();
        return territory.isEmpty()
                ? Optional.empty()
                : Optional.of(CaseFacts.heldBy(holders.isEmpty() ? "" : holders.getLast(), territory)
                        .withFormerHolders(Set.copyOf(holders)));
    }

    /** Whoever decided in the case here, and whoever has or had its file: a body that was handed it need not have decided. */
    private Set<String> takingPart(StageEntry entry) {
        return Stream.concat(entry.units().stream(), holders(entry.caseId()).stream())
                .collect(Collectors.toSet());
    }

    private List<String> holders(UUID caseId) {
        return files.isResolvable() ? files.get().holders(caseId) : List.of();
    }

    private StageList.Place place(Cursor cursor) {
        return query.readable(
                "cursor",
                () -> new StageList.Place(
                        cursor.day(0), UUID.fromString(cursor.parts().get(1))));
    }
}
