package vn.liem.monitoring.word;

import java.util.Map;
import vn.liem.procedure.Wording;

/** The words for why an officer left a case and why a date was missed; a code without a word stands for itself. */
public final class ControlTerms {

    /** Why somebody must be out of a case (căn cứ từ chối hoặc thay đổi). */
    public static final Map<String, Wording> GROUNDS = Map.of(
            "party_or_relative",
            new Wording("Là bị hại, đương sự hoặc người thân thích", "A party or a relative"),
            "other_part_in_case",
            new Wording("Đã tham gia vụ án với tư cách khác", "Took part in the case otherwise"),
            "not_impartial",
            new Wording("Có căn cứ cho rằng có thể không vô tư", "May not be impartial"),
            "conducted_otherwise",
            new Wording("Đã tiến hành tố tụng trong vụ án với tư cách khác", "Conducted the case in another function"),
            "relative_on_panel",
            new Wording("Cùng Hội đồng xét xử và là người thân thích", "A relative on the same panel"));

    /** Why an officer was taken off a case (lý do thay đổi người được phân công). */
    public static final Map<String, Wording> REPLACEMENTS = Map.of(
            "recused",
            new Wording("Từ chối hoặc bị thay đổi theo luật định", "Recused by law"),
            "other_post",
            new Wording("Điều động, luân chuyển, nghỉ hưu", "Moved to another post or retired"),
            "absent",
            new Wording("Ốm đau, nghỉ phép, đi công tác", "Absent"),
            "workload",
            new Wording("Phân công lại khối lượng công việc", "Workload"),
            "other_role",
            new Wording("Được phân công vai trò khác trong vụ án", "Another function in the case"),
            "not_equal_to_it",
            new Wording("Không đáp ứng yêu cầu, để chậm trễ", "Not equal to it, delays"),
            "violation",
            new Wording("Vi phạm trong hoạt động tố tụng", "A violation in the proceedings"));

    /** Why a date was missed (lý do quá hạn). */
    public static final Map<String, Wording> MISSES = Map.ofEntries(
            Map.entry(
                    "waiting_for_appraisal",
                    new Wording("Chờ kết luận giám định, định giá", "Waiting for an appraisal or a valuation")),
            Map.entry(
                    "waiting_for_documents",
                    new Wording("Chờ tài liệu của cơ quan khác", "Waiting for documents of another body")),
            Map.entry(
                    "waiting_for_legal_assistance",
                    new Wording("Chờ kết quả tương trợ tư pháp", "Waiting for mutual legal assistance")),
            Map.entry(
                    "accused_absent",
                    new Wording("Bị can, bị cáo vắng mặt hoặc bỏ trốn", "The accused is absent or has fled")),
            Map.entry("file_came_late", new Wording("Nhận hồ sơ chậm", "The file came late")),
            Map.entry("case_is_complex", new Wording("Vụ án phức tạp, nhiều người, nhiều hành vi", "A complex case")),
            Map.entry("too_few_officers", new Wording("Thiếu người tiến hành tố tụng", "Too few officers")),
            Map.entry("force_majeure", new Wording("Bất khả kháng, trở ngại khách quan", "Force majeure")),
            Map.entry(
                    "done_in_time_recorded_late",
                    new Wording("Đã làm đúng hạn, ghi nhận chậm", "Done in time and recorded late")),
            Map.entry(
                    "oversight",
                    new Wording("Thiếu sót của người có trách nhiệm", "An oversight of the officer in charge")),
            Map.entry("other", new Wording("Lý do khác", "Another reason")));

    private ControlTerms() {}
}
