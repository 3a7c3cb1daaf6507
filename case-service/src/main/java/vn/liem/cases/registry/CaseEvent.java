package vn.liem.cases.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.EventType;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.RegisterLine;

/** What the registry has recorded of a matter or case (vụ việc, vụ án). */
public sealed interface CaseEvent {

    /**
     * It was registered and has its number.
     *
     * @param sealingKey the public half of its key, with which every service can seal texts for it
     */
    @EventType("case.registered.v1")
    record CaseRegistered(UUID caseId, String sealingKey, CaseDetails details) implements CaseEvent {}

    /** The matter became a case. */
    @EventType("case.instituted.v1")
    record CaseInstituted(UUID caseId, LocalDate institutedOn, Optional<Offence> offence) implements CaseEvent {}

    /** The loss was determined, or determined anew. */
    @EventType("case.loss-determined.v1")
    record LossDetermined(UUID caseId, Loss loss) implements CaseEvent {}

    /** It was separated from another case. */
    @EventType("case.separated.v1")
    record CaseSeparated(UUID caseId, Separation separation) implements CaseEvent {}

    /** It was joined into another case. */
    @EventType("case.joined.v1")
    record CaseJoined(UUID caseId, Joinder joinder) implements CaseEvent {}

    /** The joinder was annulled: it goes on by itself. */
    @EventType("case.joinder-annulled.v1")
    record JoinderAnnulled(UUID caseId, Joinder joinder, LocalDate annulledOn) implements CaseEvent {}

    /**
     * What a register told of it is taken back, since its import was undone (đã hủy lần nhập sổ): it has no place in the registry
     * then. The earlier events stay.
     *
     * @param line where it stood
     */
    @EventType("case.statement-withdrawn.v1")
    record CaseStatementWithdrawn(UUID caseId, String number, RegisterLine line) implements CaseEvent {}

    /** What was recorded was wrong: this is how it was. The earlier events stay. */
    @EventType("case.corrected.v1")
    record CaseCorrected(
            UUID caseId,
            CaseDetails details,
            Optional<Separation> separation,
            Optional<Joinder> joinder,
            Optional<SealedText> reason)
            implements CaseEvent {}
}
