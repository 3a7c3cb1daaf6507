package vn.liem.monitoring.word;

import java.util.Map;
import java.util.Optional;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.machine.Step;

/** The words for the functions of those who conduct proceedings, and for what waits for a second signature. */
public final class OfficerTerms {

    private static final Map<String, Wording> ROLES = Map.ofEntries(
            Map.entry(
                    "head_of_investigation",
                    new Wording("Thủ trưởng Cơ quan điều tra", "Head of the investigation body")),
            Map.entry(
                    "deputy_head_of_investigation",
                    new Wording("Phó Thủ trưởng Cơ quan điều tra", "Deputy head of the investigation body")),
            Map.entry("investigator", new Wording("Điều tra viên", "Investigator")),
            Map.entry("investigation_officer", new Wording("Cán bộ điều tra", "Investigation officer")),
            Map.entry("head_of_procuracy", new Wording("Viện trưởng Viện kiểm sát", "Head of the procuracy")),
            Map.entry(
                    "deputy_head_of_procuracy",
                    new Wording("Phó Viện trưởng Viện kiểm sát", "Deputy head of the procuracy")),
            Map.entry("procurator", new Wording("Kiểm sát viên", "Procurator")),
            Map.entry("procuracy_examiner", new Wording("Kiểm tra viên", "Procuracy examiner")),
            Map.entry("chief_judge", new Wording("Chánh án", "Chief judge")),
            Map.entry("deputy_chief_judge", new Wording("Phó Chánh án", "Deputy chief judge")),
            Map.entry("judge", new Wording("Thẩm phán", "Judge")),
            Map.entry("lay_judge", new Wording("Hội thẩm", "Lay judge")),
            Map.entry("court_examiner", new Wording("Thẩm tra viên", "Court examiner")),
            Map.entry("court_clerk", new Wording("Thư ký Tòa án", "Court clerk")));

    private static final Map<String, Wording> DECISIONS = Map.ofEntries(
            Map.entry("decision_annulled", new Wording("Hủy bỏ quyết định đã ghi nhận", "Annul a recorded decision")),
            Map.entry("decision_corrected", new Wording("Đính chính quyết định", "Correct a decision")),
            Map.entry("person_released", new Wording("Trả tự do", "Release a person")),
            Map.entry("measure_cancelled", new Wording("Hủy bỏ biện pháp ngăn chặn", "Cancel a measure")),
            Map.entry("measure_replaced", new Wording("Thay thế biện pháp ngăn chặn", "Replace a measure")),
            Map.entry(
                    "measure_record_annulled",
                    new Wording("Hủy ghi nhận về biện pháp ngăn chặn", "Take back the record of a measure")),
            Map.entry("asset_order_lifted", new Wording("Hủy bỏ lệnh đối với tài sản", "Lift an order on an asset")),
            Map.entry(
                    "asset_order_lowered", new Wording("Giảm giá trị kê biên, phong tỏa", "Lower what an order holds")),
            Map.entry(
                    "asset_order_record_annulled",
                    new Wording(
                            "Hủy ghi nhận về lệnh đối với tài sản", "Take back the record of an order on an asset")));

    private OfficerTerms() {}

    /** The word for a function; a code without one stands for itself. */
    public static Wording role(String code) {
        return ROLES.getOrDefault(code, new Wording(code, code));
    }

    /** The word for what is proposed: as the law names the decision, where it is one of the machine. */
    public static Wording decision(String code) {
        // Each part of a case has corrections of its own, as investigation_decision_annulled.
        String known = code.replaceFirst("^[a-z]+_(decision_(?:annulled|corrected))$", "$1");
        return Optional.ofNullable(DECISIONS.get(known))
                .or(() -> Optional.ofNullable(Profile.vietnam().law().steps().get(code))
                        .map(Step::name))
                .orElseGet(() -> new Wording(code, code));
    }
}
