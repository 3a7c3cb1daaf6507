package vn.liem.monitoring.word;

import java.util.List;

/**
 * A part of a report under one heading (mục của báo cáo).
 *
 * @param families the first parts of the ids of the figures that stand in it, {@code sources}
 */
public record Section(List<String> families, Said heading) {

    private static final List<Section> ALL = List.of(
            section("Nguồn tin về tội phạm", "Information sources on crime", "sources"),
            section("Chuyển hồ sơ", "Hand-overs of files", "transfers"),
            section("Khởi tố, điều tra, truy tố, xét xử", "Institution, investigation, prosecution, trial", "cases"),
            section("Bị can", "Accused", "accused"),
            section("Vụ việc, vụ án theo giai đoạn", "Matters and cases by stage", "stage"),
            section("Giám định, định giá", "Expertise and valuation", "appraisals"),
            section("Diện Ban Chỉ đạo theo dõi, chỉ đạo", "The committee's list", "supervision"),
            section("Thực hiện chỉ đạo", "What became of directives", "directives"),
            section(
                    "Đơn khiếu nại, tố cáo, kiến nghị, phản ánh",
                    "Complaints, denunciations, recommendations, reflections",
                    "petitions"),
            section("Kỷ luật", "Discipline", "discipline"),
            section("Thu hồi tài sản", "Recovery of assets", "loss", "secured", "recovered", "recovery"));

    public Section {
        families = List.copyOf(families);
    }

    /** The section in which a figure stands; none may be without. */
    public static Section of(String figure) {
        String family = figure.split("\\.", 2)[0];
        return ALL.stream()
                .filter(section -> section.families().contains(family))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s stands in no section of a report".formatted(figure)));
    }

    private static Section section(String vietnamese, String english, String... families) {
        return new Section(List.of(families), new Said(vietnamese, english));
    }
}
