package vn.liem.cases.petition;

import java.util.Optional;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.clock.ClockFact;
import vn.liem.procedure.clock.Running;
import vn.liem.procedure.due.SettlementLimit;
import vn.liem.procedure.law.Limit.WorkingDays;

/**
 * The time to decide on accepting a petition (thời hạn xử lý ban đầu), with its extensions: the law extends that of a
 * denunciation alone.
 *
 * @param running the clock of the profile, where it has one that may be extended
 */
record AcceptanceLimit(Optional<Running> running) {

    /** The limit that the receipt starts. */
    static AcceptanceLimit of(Petition.Received petition) {
        return new AcceptanceLimit(
                switch (petition.kind()) {
                    case DENUNCIATION ->
                        SettlementLimit.running(
                                fact(petition), petition.details().receivedOn(), "_acceptance");
                    case COMPLAINT, RECOMMENDATION, REFLECTION -> Optional.empty();
                });
    }

    private static ClockFact fact(Petition.Received petition) {
        PetitionTurn turn = petition.classification().map(Classification::turn).orElse(PetitionTurn.FIRST);
        return switch (turn) {
            case FIRST -> ClockFact.DENUNCIATION_RECEIVED;
            case SECOND -> ClockFact.DENUNCIATION_AGAIN_RECEIVED;
        };
    }

    /** What the law would not allow about an extension, in words and with the article. */
    Optional<Refusal> against(int workingDays) {
        return running.map(found -> SettlementLimit.against(found, new WorkingDays(workingDays))
                        .<Refusal>map(BeyondExtension::new))
                .orElseGet(() -> Optional.of(PetitionRefusal.ACCEPTANCE_EXTENDED_WITHOUT_LAW));
    }

    /** The limit after an extension. */
    AcceptanceLimit extended(int workingDays) {
        return new AcceptanceLimit(running.map(found -> SettlementLimit.extended(found, new WorkingDays(workingDays))));
    }
}
