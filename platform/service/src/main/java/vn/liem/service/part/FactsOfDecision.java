package vn.liem.service.part;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.eventstore.DecisionSession;
import vn.liem.procedure.part.ServicePart;
import vn.liem.security.CaseFacts;
import vn.liem.security.Officer;
import vn.liem.service.Localities;
import vn.liem.service.directory.Directory;

/**
 * What the policy must know of a case in which somebody wants to decide. Who asks is no source for it: a case of which this
 * service has heard nothing has no facts, and nobody decides in it.
 */
@Singleton
final class FactsOfDecision {

    private final CaseDesk desk;
    private final Instance<Localities> localities;
    private final Instance<Directory> directory;
    private final Instance<FileOfCase> files;
    private final Instance<OfficersOfCase> officers;

    @Inject
    FactsOfDecision(
            CaseDesk desk,
            Instance<Localities> localities,
            Instance<Directory> directory,
            Instance<FileOfCase> files,
            Instance<OfficersOfCase> officers) {
        this.desk = desk;
        this.localities = localities;
        this.directory = directory;
        this.files = files;
        this.officers = officers;
    }

    /**
     * The facts for a decision of the day, as the officer's body stands to them. Late facts are normal: a body that held the
     * file on the day decides for that day. Where a register has brought a case in and nobody is known to hold its file, a body
     * of the case's territory is taken to hold it, so that somebody can decide in it.
     */
    Optional<CaseFacts> of(DecisionSession session, UUID caseId, LocalDate day, Officer officer) {
        List<String> units = decidingUnits(session, caseId);
        List<String> holders = files.isResolvable() ? files.get().holdersOn(caseId, day) : List.of();
        Optional<String> inHandsOf = inHandsOf(holders, units);
        List<String> territory = territory(caseId, inHandsOf);
        String holder = holder(officer, holders, inHandsOf, territory);
        return known(holder, territory, holders, units, caseId, officer);
    }

    /**
     * The facts for whoever wants to read. That nobody is known to hold the file opens it to nobody: the last body that decided
     * has it in hands, and those that decided or held it at any time keep reading.
     */
    Optional<CaseFacts> toRead(DecisionSession session, UUID caseId, Officer officer) {
        List<String> units = decidingUnits(session, caseId);
        List<String> holders = files.isResolvable() ? files.get().holders(caseId) : List.of();
        Optional<String> inHandsOf = inHandsOf(holders, units);
        return known(inHandsOf.orElse(""), territory(caseId, inHandsOf), holders, units, caseId, officer);
    }

    private Optional<CaseFacts> known(
            String holder,
            List<String> territory,
            List<String> holders,
            List<String> units,
            UUID caseId,
            Officer officer) {
        if (territory.isEmpty()) {
            return Optional.empty();
        }
        CaseFacts known = CaseFacts.heldBy(holder, territory)
                .withFormerHolders(
                        Stream.concat(holders.stream(), units.stream()).collect(Collectors.toSet()));
        return Optional.of(officers.isResolvable() ? officers.get().with(known, caseId, officer.agency()) : known);
    }

    private List<String> decidingUnits(DecisionSession session, UUID caseId) {
        return ServicePart.inLegalOrder(desk.known(session, caseId).entries()).stream()
                .map(entry -> entry.decision().unit())
                .toList();
    }

    private static Optional<String> inHandsOf(List<String> holders, List<String> units) {
        return holders.isEmpty() ? units.stream().reduce((_, last) -> last) : Optional.of(holders.getLast());
    }

    /** A case belongs where it is registered, and where the body is that has it in hands; nowhere where neither is known. */
    private List<String> territory(UUID caseId, Optional<String> inHandsOf) {
        Optional<String> registeredFor = directory.isResolvable()
                ? directory.get().localityOf(AtDesk.subject(caseId).value())
                : Optional.empty();
        return Stream.concat(registeredFor.stream(), inHandsOf.stream())
                .flatMap(unit -> localities.get().chainOf(unit).stream())
                .distinct()
                .toList();
    }

    private static String holder(
            Officer officer, List<String> holders, Optional<String> inHandsOf, List<String> territory) {
        boolean takenToHold =
                holders.isEmpty() ? territory.contains(officer.jurisdiction()) : holders.contains(officer.agency());
        return takenToHold ? officer.agency() : inHandsOf.orElse("");
    }
}
