package vn.liem.monitoring.door;

import java.util.Collection;
import vn.liem.security.Act;
import vn.liem.security.Role;

/** The pages of the menu, in its order, each with the acts that open it. */
public enum Place {
    HOME(Group.STEERING, "/", Act.READ_CASE, "Tổng quan", "Overview"),
    MONITORED(Group.STEERING, "/monitored", Act.SEE_FIGURES, "Diện theo dõi, chỉ đạo", "Monitoring list"),
    CASES(Group.STEERING, "/cases", Act.READ_CASE, "Vụ án, vụ việc", "Cases and matters"),
    LINKS(Group.STEERING, "/links", Act.SEE_FIGURES, "Người và mối liên hệ", "People and links"),
    DIRECTIVES(Group.STEERING, "/directives", Act.SEE_FIGURES, "Thực hiện chỉ đạo", "Directives"),
    /** For those alone who may see figures and read the registers of control. */
    CONTROL(Group.STEERING, "/control", Act.SEE_FIGURES, Act.READ_CONTROL, "Kiểm soát quyền lực", "Control of power"),
    MEETINGS(Group.STEERING, "/meetings", Act.DIRECT, "Phiên họp", "Meetings"),
    ISSUE(Group.STEERING, "/directives/issue", Act.DIRECT, "Ban hành chỉ đạo", "Issue a directive"),
    GIVEN(Group.STEERING, "/directives/given", Act.REPORT_ON_DIRECTIVE, "Chỉ đạo được giao", "Directives to carry out"),
    DEADLINES(Group.PROGRESS, "/deadlines", Act.READ_CASE, "Thời hạn", "Time limits"),
    FLOW(Group.PROGRESS, "/flow", Act.SEE_FIGURES, "Luồng hồ sơ", "Flow of files"),
    TRANSFERS(Group.PROGRESS, "/transfers", Act.SEE_FIGURES, "Chuyển hồ sơ", "Hand-overs"),
    APPRAISALS(Group.PROGRESS, "/appraisals", Act.SEE_FIGURES, "Giám định, định giá", "Appraisals"),
    RECOVERY(Group.RESULTS, "/recovery", Act.SEE_FIGURES, "Thu hồi tài sản", "Recovery of assets"),
    DISCIPLINE(Group.RESULTS, "/discipline", Act.SEE_FIGURES, "Kỷ luật", "Discipline"),
    UNITS(Group.RESULTS, "/units", Act.SEE_FIGURES, "So sánh các đơn vị", "Units compared"),
    REPORTS(Group.RESULTS, "/reports", Act.SEE_FIGURES, "Báo cáo định kỳ", "Periodic reports"),
    PETITIONS(Group.INTAKE, "/petitions", Act.SEE_FIGURES, "Đơn thư", "Petitions"),
    WHISTLEBLOWERS(Group.INTAKE, "/whistleblowers", Act.READ_PROTECTION, "Bảo vệ người tố cáo", "Whistleblowers"),
    SOURCES(Group.INTAKE, "/sources", Act.READ_CASE, "Nguồn tin về tội phạm", "Information sources"),
    ADMINISTRATION(Group.SYSTEM, "/administration", Act.SEE_FIGURES, "Quản trị hệ thống", "Administration"),
    DESIGN(Group.SYSTEM, "/design", Act.READ_CASE, "Mẫu trình bày", "Design"),
    /** The list behind a number, to which the number leads. */
    BEHIND(Group.NONE, "/behind", Act.SEE_FIGURES, "Danh sách đứng sau chỉ tiêu", "The list behind a figure"),
    /** What was looked for in the bar above. */
    SEARCH(Group.NONE, "/search", Act.READ_CASE, "Tìm kiếm", "Search"),
    /** A page that stands in no menu. */
    ELSEWHERE(Group.NONE, "", Act.READ_CASE, "", "");

    private final Group group;
    private final String path;
    private final Act opens;
    private final Act opensToo;
    private final String vietnamese;
    private final String english;

    Place(Group group, String path, Act opens, String vietnamese, String english) {
        this(group, path, opens, opens, vietnamese, english);
    }

    Place(Group group, String path, Act opens, Act opensToo, String vietnamese, String english) {
        this.group = group;
        this.path = path;
        this.opens = opens;
        this.opensToo = opensToo;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The groups of the menu, by what somebody comes for. */
    public enum Group {
        STEERING("Chỉ đạo", "Steering"),
        PROGRESS("Tiến độ", "Progress"),
        RESULTS("Kết quả", "Results"),
        INTAKE("Đầu vào", "What comes in"),
        SYSTEM("Hệ thống", "System"),
        /** Of pages that stand in no menu. */
        NONE("", "");

        private final String vietnamese;
        private final String english;

        Group(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** In Vietnamese. */
        public String vietnamese() {
            return vietnamese;
        }

        /** In English. */
        public String english() {
            return english;
        }
    }

    /** In which group it stands. */
    public Group group() {
        return group;
    }

    /** Its address. */
    public String path() {
        return path;
    }

    /** Whether it stands in the menu of somebody with these roles: each act that it asks for is granted to one of them. */
    public boolean isFor(Collection<Role> roles) {
        return group != Group.NONE
                && roles.stream().anyMatch(opens.grants()::containsKey)
                && roles.stream().anyMatch(opensToo.grants()::containsKey);
    }

    /** What it is called in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** What it is called in English. */
    public String english() {
        return english;
    }
}
