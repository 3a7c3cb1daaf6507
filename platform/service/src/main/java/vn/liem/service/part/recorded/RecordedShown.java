package vn.liem.service.part.recorded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people have recorded of cases, without what registers told; a case of which there is nothing is left out. */
public record RecordedShown(List<CaseShown> cases) {

    /**
     * A case.
     *
     * @param takenBack the decisions that were taken back by people
     * @param recordedByPeople whether people have recorded a decision or a step of it here, be it one that no register tells
     */
    public record CaseShown(
            UUID id,
            List<DecisionShown> decisions,
            List<DecisionNamed> takenBack,
            List<ChargeShown> charges,
            boolean recordedByPeople) {

        boolean saysSomething() {
            return recordedByPeople || !(decisions.isEmpty() && takenBack.isEmpty() && charges.isEmpty());
        }
    }

    /**
     * A decision as it stands.
     *
     * @param decision its code
     * @param detail months, days, ground or returning body
     * @param person the key of the one accused it concerns
     */
    public record DecisionShown(
            String decision,
            Optional<String> detail,
            String documentNo,
            Optional<UUID> person,
            LocalDate decidedOn,
            String unit,
            Instant recordedAt) {}

    /** What tells a decision apart. */
    public record DecisionNamed(String documentNo, Optional<UUID> person) {}

    /** A charge as it stands. */
    public record ChargeShown(
            UUID person,
            LocalDate chargedOn,
            Optional<String> article,
            Optional<String> clause,
            boolean official,
            boolean partyMember,
            String managedBy,
            Instant recordedAt) {}
}
