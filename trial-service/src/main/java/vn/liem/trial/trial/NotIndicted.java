package vn.liem.trial.trial;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.part.Cause;
import vn.liem.procedure.part.RecordedDecision;

/** A court names an indictment (cáo trạng) that the procuracy has not recorded, not like this, or that stands no longer. */
public record NotIndicted(String name, String english, String vietnamese, String article) implements Refusal {

    /** The most indictments that are named as those on which the case may be accepted. */
    private static final int MOST_NAMED = 5;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    static NotIndicted withdrawn(Cause indictment, LocalDate on) {
        String day = DAY.format(on);
        return new NotIndicted(
                "INDICTMENT_WITHDRAWN",
                "Indictment %s was withdrawn by the superior procuracy on %s. The case is accepted on a new one."
                        .formatted(indictment.documentNo(), day),
                "Cáo trạng số %s đã bị Viện kiểm sát cấp trên rút, hủy bỏ ngày %s. Chỉ thụ lý khi có cáo trạng mới."
                        .formatted(indictment.documentNo(), day),
                "CPC 240(3), 276");
    }

    static NotIndicted unknown(Cause indictment, List<RecordedDecision> standing) {
        String day = DAY.format(indictment.decidedOn());
        String english = "The procuracy has recorded no indictment %s of %s by %s. "
                .formatted(indictment.documentNo(), day, indictment.unit());
        String vietnamese = "Viện kiểm sát chưa ghi nhận cáo trạng số %s ngày %s của %s. "
                .formatted(indictment.documentNo(), day, indictment.unit());
        return standing.isEmpty()
                ? new NotIndicted(
                        "INDICTMENT_NOT_RECORDED",
                        english
                                + "The case is accepted once it has, and that was heard here; then send the same"
                                + " again.",
                        vietnamese
                                + "Chỉ thụ lý sau khi Viện kiểm sát ghi nhận và Tòa án nhận được thông tin; khi đó gửi"
                                + " lại.",
                        "CPC 276")
                : new NotIndicted(
                        "INDICTMENT_RECORDED_OTHERWISE",
                        english
                                + "It has recorded %s: accept the case on that."
                                        .formatted(named(standing, "%s of %s by %s")),
                        vietnamese
                                + "Đã ghi nhận %s: hãy thụ lý theo cáo trạng đó."
                                        .formatted(named(standing, "số %s ngày %s của %s")),
                        "CPC 276");
    }

    private static String named(List<RecordedDecision> standing, String form) {
        return standing.stream()
                .limit(MOST_NAMED)
                .map(one -> form.formatted(one.documentNo(), DAY.format(one.decidedOn()), one.unit()))
                .collect(Collectors.joining("; "));
    }
}
