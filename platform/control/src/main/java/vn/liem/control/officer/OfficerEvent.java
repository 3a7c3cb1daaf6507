package vn.liem.control.officer;

import vn.liem.kernel.EventType;
import vn.liem.procedure.part.Correction;

/** What has happened to the officers who conduct the proceedings in a case; they are subject ids, never names. */
public sealed interface OfficerEvent {

    /** An officer was assigned to the case. */
    @EventType("officer.assigned.v1")
    record OfficerAssigned(Assignment assignment) implements OfficerEvent {}

    /** The officer's assignment by the document of that number of the same body ended. */
    @EventType("officer.replaced.v1")
    record OfficerReplaced(String assignment, String officer, Replacement replacement) implements OfficerEvent {}

    /** The officer stepped back from the case or was put out of it. */
    @EventType("officer.recused.v1")
    record OfficerRecused(Recusal recusal) implements OfficerEvent {}

    /** Another body demanded that the officer be replaced; whose officer it is decides. */
    @EventType("officer.recusal-demanded.v1")
    record RecusalDemanded(RecusalDemand demand) implements OfficerEvent {}

    /** The officer's body does not replace him on the demand of that number of the other body. */
    @EventType("officer.recusal-declined.v1")
    record RecusalDeclined(String demand, String demandedBy, String officer, DemandDeclined declined)
            implements OfficerEvent {}

    /** What the body had recorded on the officer under the number of a document was taken back. */
    @EventType("officer.record-annulled.v1")
    record OfficerRecordAnnulled(String documentNo, String officer, String unit, Correction correction)
            implements OfficerEvent {}
}
