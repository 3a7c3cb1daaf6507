package vn.liem.monitoring.word;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.liem.procedure.Wording;

/** The words for codes that other services publish; a code without a word stands for itself. */
public final class Terms {

    /** What is registered (loại hồ sơ). */
    public static final Map<String, Wording> ITEM_TYPES =
            words(entry("case", new Wording("Vụ án", "Case")), entry("matter", new Wording("Vụ việc", "Matter")));

    /** What a matter is too once it is instituted (vụ án). */
    public static final Wording CASE = of(ITEM_TYPES, "case");

    /** Groups of offences (nhóm tội phạm, hành vi). */
    public static final Map<String, Wording> OFFENCE_GROUPS = words(
            entry("corruption", new Wording("Tham nhũng", "Corruption")),
            entry("position", new Wording("Tội phạm khác về chức vụ", "Abuse of position")),
            entry("economic", new Wording("Kinh tế", "Economic")),
            entry("negative", new Wording("Tiêu cực", "Negativity")));

    /** Fields of work (lĩnh vực). */
    public static final Map<String, Wording> FIELDS = words(
            entry("land", new Wording("Đất đai", "Land")),
            entry("public_investment", new Wording("Đầu tư công", "Public investment")),
            entry("procurement", new Wording("Đấu thầu, mua sắm", "Procurement")),
            entry("health", new Wording("Y tế", "Health")),
            entry("education", new Wording("Giáo dục", "Education")),
            entry("finance", new Wording("Tài chính, ngân hàng", "Finance")),
            entry("environment", new Wording("Tài nguyên, môi trường", "Environment")),
            entry("personnel", new Wording("Tổ chức, cán bộ", "Personnel")),
            entry("other", new Wording("Lĩnh vực khác", "Other")));

    /** By what way an information source came (kênh phát hiện). */
    public static final Map<String, Wording> CHANNELS = words(
            entry("citizen", new Wording("Công dân", "Citizens")),
            entry("inspection", new Wording("Thanh tra", "State inspection")),
            entry("audit", new Wording("Kiểm toán", "Audit")),
            entry("examination", new Wording("Kiểm tra", "Examination")),
            entry("self_inspection", new Wording("Tự kiểm tra nội bộ", "Self-inspection")),
            entry("party_supervision", new Wording("Kiểm tra, giám sát của Đảng", "Party supervision")),
            entry("peoples_council", new Wording("Hội đồng nhân dân", "People's council")),
            entry("fatherland_front", new Wording("Mặt trận Tổ quốc", "Fatherland Front")),
            entry("press", new Wording("Báo chí", "Press")),
            entry("procuracy", new Wording("Viện kiểm sát", "Procuracy")));

    /** How the settling of an information source was decided. */
    public static final Map<String, Wording> OUTCOMES = words(
            entry("instituted", new Wording("Khởi tố vụ án", "Instituted")),
            entry("not_instituted", new Wording("Không khởi tố vụ án", "Not instituted")),
            entry("suspended", new Wording("Tạm đình chỉ giải quyết", "Settling suspended")));

    /** Why a matter or case stands on the committee's list (tiêu chí đưa vào diện theo dõi, chỉ đạo). */
    public static final Map<String, Wording> CRITERIA = words(
            entry("complex", new Wording("Phức tạp", "Complex")),
            entry("public_concern", new Wording("Dư luận xã hội quan tâm", "Of public concern")),
            entry("senior_official", new Wording("Liên quan cán bộ cấp cao", "A senior official")),
            entry("prolonged", new Wording("Kéo dài", "Prolonged")),
            entry("serious_damage", new Wording("Thiệt hại nghiêm trọng", "Serious damage")));

    /** On whose list it stands (cấp theo dõi, chỉ đạo). */
    public static final Map<String, Wording> LEVELS = words(
            entry("province", new Wording("Ban Chỉ đạo cấp tỉnh", "Provincial committee")),
            entry("central_assigned", new Wording("Trung ương giao", "Assigned from central")));

    /** The services by their names, where a page says from whom it has not heard. */
    public static final Map<String, Wording> SERVICES = words(
            entry("case-service", new Wording("dịch vụ vụ án và nguồn tin", "the service of cases and sources")),
            entry("investigation-service", new Wording("dịch vụ điều tra, truy tố", "the service of investigation")),
            entry("trial-service", new Wording("dịch vụ xét xử, thi hành án", "the service of trial and execution")),
            entry("recovery-service", new Wording("dịch vụ thu hồi tài sản", "the service of recovery")),
            entry("notification-service", new Wording("dịch vụ thời hạn", "the service of time limits")),
            entry("monitoring-service", new Wording("dịch vụ theo dõi", "the service of monitoring")));

    private Terms() {}

    /** The words for a code among these. */
    public static Wording of(Map<String, Wording> words, String code) {
        return words.getOrDefault(code, new Wording(code, code));
    }

    @SafeVarargs
    private static Map<String, Wording> words(Map.Entry<String, Wording>... entries) {
        Map<String, Wording> words = new LinkedHashMap<>();
        for (Map.Entry<String, Wording> entry : entries) {
            words.put(entry.getKey(), entry.getValue());
        }
        return java.util.Collections.unmodifiableMap(words);
    }
}
