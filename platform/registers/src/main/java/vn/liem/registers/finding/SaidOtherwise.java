package vn.liem.registers.finding;

import java.util.ArrayList;
import java.util.List;
import vn.liem.procedure.Wording;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.row.RegisterRow;

/**
 * A row says otherwise what was recorded in the system under the same number: the clerk is told in which columns the two differ,
 * and which of them counts. What a body decided stands; what else was registered is corrected, as the format has it.
 */
public final class SaidOtherwise {

    static final String CORRECTED = "corrects_system_record";
    static final String STANDS = "system_record_stands";

    private SaidOtherwise() {}

    /** What is found on a row that corrects a record of the system. */
    public static Finding corrected(KnownRow brought, RegisterRow recorded) {
        String columns = columns(brought, recorded);
        return finding(
                brought,
                CORRECTED,
                new Wording(
                        "Trong hệ thống đã ghi khác ở cột: %s. Dòng này được nhập như một lần đính chính; nội dung trước vẫn"
                                        .formatted(columns)
                                + " lưu trong lịch sử.",
                        "The system has it otherwise in: %s. The row is brought in as a correction; what stood before stays"
                                        .formatted(columns)
                                + " in the history."));
    }

    /** What is found on a row that says otherwise what a body decided in the system. */
    public static Finding thatSystemStands(KnownRow brought, RegisterRow recorded) {
        String columns = columns(brought, recorded);
        return finding(
                brought,
                STANDS,
                new Wording(
                        "Cơ quan có thẩm quyền đã ghi khác trong hệ thống ở cột: %s. Nội dung trong hệ thống được giữ nguyên."
                                .formatted(columns),
                        "A body has recorded it otherwise in the system in: %s. What the system has stands."
                                .formatted(columns)));
    }

    private static Finding finding(KnownRow brought, String rule, Wording message) {
        return new Finding(
                brought, CaseRows.caseOf(brought.row()), rule, "", brought.row().firstDay(), message);
    }

    private static String columns(KnownRow brought, RegisterRow recorded) {
        return String.join(", ", differing(brought.row(), recorded));
    }

    private static List<String> differing(RegisterRow now, RegisterRow before) {
        List<String> names = new ArrayList<>();
        List<String> texts = now.texts();
        List<String> earlier = before.texts();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).equals(earlier.get(i))) {
                names.add(now.table().columns().get(i).name());
            }
        }
        return names;
    }
}
