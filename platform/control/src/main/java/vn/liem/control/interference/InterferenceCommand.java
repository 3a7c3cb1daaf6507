package vn.liem.control.interference;

import java.util.UUID;
import vn.liem.procedure.part.Correction;

/** What may be asked of reports of interference in a case. */
public sealed interface InterferenceCommand {

    /** Báo cáo: report an interference. */
    record ReportInterference(Report report) implements InterferenceCommand {}

    /** Kiểm tra, xác minh: record the check of a report. */
    record CheckInterference(UUID report, Check check) implements InterferenceCommand {}

    /** Xử lý: record what follows. */
    record HandleInterference(UUID report, Handling handling) implements InterferenceCommand {}

    /** Hủy ghi nhận: take back the last that was recorded of a report, by an officer of the body. */
    record AnnulInterferenceStep(UUID report, String annulledBy, String unit, Correction correction)
            implements InterferenceCommand {}
}
