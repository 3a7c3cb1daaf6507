package vn.liem.control.officer;

import vn.liem.procedure.part.Correction;

/** What may be asked about the officers of a case. */
public sealed interface OfficerCommand {

    /** Phân công: assign an officer. */
    record AssignOfficer(Assignment assignment) implements OfficerCommand {}

    /** Thay đổi người được phân công: end the assignment that the document of the number made. */
    record ReplaceOfficer(String assignment, String officer, Replacement replacement) implements OfficerCommand {}

    /** Từ chối hoặc thay đổi người tiến hành tố tụng: record that an officer is out of the case. */
    record RecuseOfficer(Recusal recusal) implements OfficerCommand {}

    /** Yêu cầu thay đổi người tiến hành tố tụng: demand that another body replace its officer. */
    record DemandRecusal(RecusalDemand demand) implements OfficerCommand {}

    /** Không chấp nhận yêu cầu: decline to replace the own officer on a demand. */
    record DeclineRecusal(String demand, String demandedBy, String officer, DemandDeclined declined)
            implements OfficerCommand {}

    /** Hủy ghi nhận: take back what a document of the body says on an officer. */
    record AnnulOfficerRecord(String documentNo, String officer, String unit, Correction correction)
            implements OfficerCommand {}
}
