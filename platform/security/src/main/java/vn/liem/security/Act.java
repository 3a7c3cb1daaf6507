package vn.liem.security;

import static vn.liem.security.Grant.grant;
import static vn.liem.security.Reach.ASKED;
import static vn.liem.security.Reach.ASSIGNED;
import static vn.liem.security.Reach.HOLDER;
import static vn.liem.security.Reach.JURISDICTION;
import static vn.liem.security.Reach.OFFERED;
import static vn.liem.security.Reach.SYSTEM;
import static vn.liem.security.Reach.TAKES_PART;
import static vn.liem.security.Role.ADMINISTRATOR;
import static vn.liem.security.Role.AGENCY_CLIENT;
import static vn.liem.security.Role.AUDITOR;
import static vn.liem.security.Role.COMMITTEE_MEMBER;
import static vn.liem.security.Role.COURT_OFFICER;
import static vn.liem.security.Role.ENFORCEMENT_OFFICER;
import static vn.liem.security.Role.EXPERT_BODY;
import static vn.liem.security.Role.HEAD_OF_INVESTIGATION;
import static vn.liem.security.Role.IMPORTER;
import static vn.liem.security.Role.IMPORT_RUNNER;
import static vn.liem.security.Role.INTAKE_OFFICER;
import static vn.liem.security.Role.INVESTIGATOR;
import static vn.liem.security.Role.PROCURATOR;
import static vn.liem.security.Role.STANDING_AGENCY;

import java.util.Map;

/** The families of acts that the policy tells apart, each with the roles that have it and how far their right reaches. */
public enum Act {
    /** Xem vụ án, vụ việc: stage, holder, clocks, decisions, without names. */
    READ_CASE(
            Kind.READING,
            "Xem vụ án, vụ việc",
            "Read a case",
            grant(TAKES_PART, INTAKE_OFFICER, INVESTIGATOR, COURT_OFFICER, AGENCY_CLIENT),
            grant(JURISDICTION, HEAD_OF_INVESTIGATION, PROCURATOR, ENFORCEMENT_OFFICER),
            grant(JURISDICTION, STANDING_AGENCY, COMMITTEE_MEMBER, AUDITOR, IMPORTER),
            grant(ASKED, EXPERT_BODY)),
    /** Xem tên người và nội dung kín: names and sealed texts of a case. */
    SEE_NAMES(
            Kind.READING,
            "Xem tên người và nội dung kín",
            "See names and sealed texts",
            grant(TAKES_PART, INVESTIGATOR, HEAD_OF_INVESTIGATION, COURT_OFFICER),
            grant(JURISDICTION, PROCURATOR, ENFORCEMENT_OFFICER, STANDING_AGENCY, COMMITTEE_MEMBER),
            grant(HOLDER, INTAKE_OFFICER, AGENCY_CLIENT),
            grant(ASKED, EXPERT_BODY)),
    /** Kiểm chứng bằng chứng: check proofs, checkpoints and bundles. */
    VERIFY_EVIDENCE(
            Kind.READING,
            "Kiểm chứng bằng chứng điện tử",
            "Verify evidence",
            grant(TAKES_PART, INVESTIGATOR, HEAD_OF_INVESTIGATION, COURT_OFFICER, AGENCY_CLIENT),
            grant(JURISDICTION, PROCURATOR, ENFORCEMENT_OFFICER, STANDING_AGENCY, COMMITTEE_MEMBER, AUDITOR)),
    /** Xem nhật ký truy cập: who looked up whom, and what was refused. */
    READ_AUDIT_TRAIL(Kind.READING, "Xem nhật ký truy cập", "Read the audit trail", grant(SYSTEM, AUDITOR)),
    /** Xem chỉ tiêu, báo cáo: figures of a territory with the lists behind them, without names. */
    SEE_FIGURES(
            Kind.READING,
            "Xem chỉ tiêu, báo cáo",
            "See figures and reports",
            grant(JURISDICTION, STANDING_AGENCY, COMMITTEE_MEMBER),
            grant(SYSTEM, AUDITOR, ADMINISTRATOR)),

    /** Tiếp nhận đơn, nguồn tin về tội phạm: the holder is the receiving body. */
    TAKE_IN(
            Kind.PROCEDURAL,
            "Tiếp nhận đơn, nguồn tin về tội phạm",
            "Take in a petition or an information source",
            grant(HOLDER, INTAKE_OFFICER, INVESTIGATOR, HEAD_OF_INVESTIGATION, PROCURATOR, AGENCY_CLIENT)),
    /** Giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh: the holder is the body that received the petition. */
    SETTLE_PETITION(
            Kind.PROCEDURAL,
            "Giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh",
            "Settle a petition",
            grant(HOLDER, INTAKE_OFFICER, HEAD_OF_INVESTIGATION, PROCURATOR, COURT_OFFICER)),
    /** Ghi nhận thanh tra, kiểm tra, kiểm toán, giám sát: the holder is the body that inspects. */
    RECORD_INSPECTION(
            Kind.PROCEDURAL,
            "Ghi nhận thanh tra, kiểm tra, kiểm toán, giám sát",
            "Record an inspection",
            grant(HOLDER, INTAKE_OFFICER, PROCURATOR, AGENCY_CLIENT)),
    /** Kiểm tra, xác minh nguồn tin về tội phạm. */
    VERIFY_SOURCE(
            Kind.PROCEDURAL,
            "Kiểm tra, xác minh nguồn tin về tội phạm",
            "Verify an information source",
            grant(ASSIGNED, INVESTIGATOR),
            grant(HOLDER, HEAD_OF_INVESTIGATION, PROCURATOR)),
    /** Quyết định khởi tố, không khởi tố, tạm đình chỉ giải quyết nguồn tin. */
    DECIDE_INSTITUTION(
            Kind.PROCEDURAL,
            "Quyết định khởi tố, không khởi tố, tạm đình chỉ giải quyết nguồn tin",
            "Decide on institution",
            grant(HOLDER, HEAD_OF_INVESTIGATION, COURT_OFFICER),
            grant(JURISDICTION, PROCURATOR)),
    /** Hoạt động điều tra: acts of an investigator in charge, orders on assets, requests for appraisals. */
    INVESTIGATE(
            Kind.PROCEDURAL,
            "Hoạt động điều tra",
            "Investigate",
            grant(ASSIGNED, INVESTIGATOR),
            grant(HOLDER, HEAD_OF_INVESTIGATION, PROCURATOR)),
    /** Quyết định của Thủ trưởng Cơ quan điều tra: charge, suspend, resume, terminate, conclude, join, separate. */
    DECIDE_INVESTIGATION(
            Kind.PROCEDURAL,
            "Quyết định trong giai đoạn điều tra",
            "Decide in the investigation",
            grant(HOLDER, HEAD_OF_INVESTIGATION)),
    /** Phê chuẩn, gia hạn, hủy bỏ, kháng nghị: the procuracy's acts on a file that another body holds. */
    SUPERVISE_PROCEEDINGS(
            Kind.PROCEDURAL,
            "Phê chuẩn, gia hạn, hủy bỏ, kháng nghị",
            "Approve, extend, annul, protest",
            grant(JURISDICTION, PROCURATOR)),
    /** Quyết định trong giai đoạn truy tố: indict, return, suspend, terminate. */
    DECIDE_PROSECUTION(
            Kind.PROCEDURAL,
            "Quyết định trong giai đoạn truy tố",
            "Decide in the prosecution",
            grant(HOLDER, PROCURATOR)),
    /** Thụ lý, xét xử các cấp. */
    DECIDE_TRIAL(Kind.PROCEDURAL, "Thụ lý, xét xử", "Accept for trial, try and judge", grant(HOLDER, COURT_OFFICER)),
    /** Quyết định thi hành, hoãn, tạm đình chỉ chấp hành án: the court need not hold the case file. */
    ORDER_EXECUTION(
            Kind.PROCEDURAL,
            "Quyết định thi hành, hoãn, tạm đình chỉ chấp hành án",
            "Order, postpone or suspend an execution",
            grant(JURISDICTION, COURT_OFFICER)),
    /** Thi hành án: court and enforcement body need not hold the case file. */
    EXECUTE(
            Kind.PROCEDURAL,
            "Thi hành án",
            "Execute a judgment",
            grant(JURISDICTION, COURT_OFFICER, ENFORCEMENT_OFFICER)),
    /** Ghi nhận chấp hành xong án phạt: whoever executes need not hold the case file, a court that tells it holds it. */
    COMPLETE_EXECUTION(
            Kind.PROCEDURAL,
            "Ghi nhận chấp hành xong án phạt",
            "Record that a sentence is executed",
            grant(HOLDER, COURT_OFFICER),
            grant(JURISDICTION, ENFORCEMENT_OFFICER)),
    /** Ghi nhận tiền, tài sản thu hồi. */
    RECORD_MONEY(
            Kind.PROCEDURAL,
            "Ghi nhận tiền, tài sản thu hồi",
            "Record money and value received",
            grant(ASSIGNED, INVESTIGATOR),
            grant(HOLDER, HEAD_OF_INVESTIGATION, PROCURATOR, COURT_OFFICER, AGENCY_CLIENT),
            grant(JURISDICTION, ENFORCEMENT_OFFICER)),
    /** Ghi nhận, xác minh, định giá, bảo quản tài sản: the holder is the body that recorded the asset. */
    RECORD_ASSETS(
            Kind.PROCEDURAL,
            "Ghi nhận, xác minh, quản lý tài sản",
            "Record, trace and keep assets",
            grant(ASSIGNED, INVESTIGATOR),
            grant(JURISDICTION, HEAD_OF_INVESTIGATION, PROCURATOR, COURT_OFFICER, ENFORCEMENT_OFFICER)),
    /** Giải tỏa, bán, tịch thu, trả lại tài sản; giải quyết yêu cầu của người thứ ba: the holder is the body that recorded it. */
    DISPOSE_OF_ASSETS(
            Kind.PROCEDURAL,
            "Giải tỏa, xử lý tài sản",
            "Release and dispose of assets",
            grant(HOLDER, HEAD_OF_INVESTIGATION),
            grant(JURISDICTION, PROCURATOR, COURT_OFFICER, ENFORCEMENT_OFFICER)),
    /** Nhận yêu cầu và kết luận giám định, định giá. */
    CONCLUDE_APPRAISAL(
            Kind.PROCEDURAL, "Kết luận giám định, định giá", "Conclude an appraisal", grant(ASKED, EXPERT_BODY)),
    /** Chuyển hồ sơ, đề nghị rút lại. */
    OFFER_FILE(
            Kind.PROCEDURAL,
            "Chuyển hồ sơ",
            "Offer a file",
            grant(HOLDER, INTAKE_OFFICER, HEAD_OF_INVESTIGATION, PROCURATOR, COURT_OFFICER),
            grant(HOLDER, ENFORCEMENT_OFFICER, AGENCY_CLIENT)),
    /** Nhận hoặc trả hồ sơ được chuyển đến. */
    ANSWER_OFFER(
            Kind.PROCEDURAL,
            "Nhận hoặc trả hồ sơ được chuyển đến",
            "Accept or reject an offered file",
            grant(OFFERED, INTAKE_OFFICER, HEAD_OF_INVESTIGATION, PROCURATOR, COURT_OFFICER),
            grant(OFFERED, ENFORCEMENT_OFFICER, EXPERT_BODY)),
    /** Phân công, thay đổi người tiến hành tố tụng. */
    ASSIGN_OFFICER(
            Kind.PROCEDURAL,
            "Phân công, thay đổi người tiến hành tố tụng",
            "Assign or replace an officer",
            grant(HOLDER, HEAD_OF_INVESTIGATION, COURT_OFFICER, ENFORCEMENT_OFFICER),
            // The procuracy assigns its own officers to a file that the police hold (CPC 41).
            grant(JURISDICTION, PROCURATOR)),
    /** Từ chối tiến hành tố tụng: declare that one must not act in a case. */
    STEP_BACK(
            Kind.PROCEDURAL,
            "Từ chối tiến hành tố tụng",
            "Step back from a case",
            grant(TAKES_PART, INTAKE_OFFICER, INVESTIGATOR, HEAD_OF_INVESTIGATION, COURT_OFFICER),
            grant(JURISDICTION, PROCURATOR, ENFORCEMENT_OFFICER)),
    /** Ghi nhận tiếp xúc ngoài tố tụng: the register of contacts about a case. */
    RECORD_CONTACT(
            Kind.PROCEDURAL,
            "Ghi nhận tiếp xúc ngoài hoạt động tố tụng",
            "Record a contact about a case",
            grant(ASSIGNED, INVESTIGATOR),
            grant(HOLDER, HEAD_OF_INVESTIGATION, COURT_OFFICER),
            grant(JURISDICTION, PROCURATOR)),
    /** Báo cáo việc can thiệp trái pháp luật vào hoạt động tố tụng. */
    REPORT_INTERFERENCE(
            Kind.PROCEDURAL,
            "Báo cáo việc can thiệp trái pháp luật",
            "Report an interference",
            grant(TAKES_PART, INTAKE_OFFICER, INVESTIGATOR, HEAD_OF_INVESTIGATION, COURT_OFFICER),
            grant(JURISDICTION, PROCURATOR, ENFORCEMENT_OFFICER)),
    /** Kiểm tra, xử lý báo cáo về việc can thiệp. */
    HANDLE_INTERFERENCE(
            Kind.PROCEDURAL,
            "Kiểm tra, xử lý việc can thiệp trái pháp luật",
            "Check and handle an interference",
            grant(HOLDER, HEAD_OF_INVESTIGATION, COURT_OFFICER),
            grant(JURISDICTION, PROCURATOR)),
    /** Xem sổ tiếp xúc, báo cáo can thiệp. */
    READ_CONTROL(
            Kind.READING,
            "Xem sổ tiếp xúc, báo cáo can thiệp",
            "Read contacts and interferences",
            grant(HOLDER, HEAD_OF_INVESTIGATION, COURT_OFFICER),
            grant(JURISDICTION, PROCURATOR, STANDING_AGENCY, COMMITTEE_MEMBER, AUDITOR)),

    /** Đưa vào, đưa ra khỏi diện theo dõi, chỉ đạo. */
    LIST_FOR_SUPERVISION(
            Kind.STEERING,
            "Đưa vào, đưa ra khỏi diện theo dõi, chỉ đạo",
            "List for supervision",
            grant(JURISDICTION, STANDING_AGENCY, COMMITTEE_MEMBER)),
    /** Ban hành kết luận, chỉ đạo; đôn đốc. */
    DIRECT(
            Kind.STEERING,
            "Ban hành kết luận, chỉ đạo; đôn đốc",
            "Direct and urge",
            grant(JURISDICTION, STANDING_AGENCY, COMMITTEE_MEMBER)),
    /** Xem kết luận, kiến nghị, chỉ đạo: who steers in the territory, and the two bodies of it. */
    READ_DIRECTIVE(
            Kind.READING,
            "Xem kết luận, kiến nghị, chỉ đạo",
            "Read a directive",
            grant(TAKES_PART, INTAKE_OFFICER, HEAD_OF_INVESTIGATION, PROCURATOR, COURT_OFFICER),
            grant(TAKES_PART, ENFORCEMENT_OFFICER, EXPERT_BODY),
            grant(JURISDICTION, STANDING_AGENCY, COMMITTEE_MEMBER, AUDITOR, IMPORTER)),
    /** Báo cáo kết quả thực hiện chỉ đạo: the holder is the body that it goes to. */
    REPORT_ON_DIRECTIVE(
            Kind.STEERING,
            "Báo cáo kết quả thực hiện chỉ đạo",
            "Report on a directive",
            grant(HOLDER, INTAKE_OFFICER, HEAD_OF_INVESTIGATION, PROCURATOR, COURT_OFFICER),
            grant(HOLDER, ENFORCEMENT_OFFICER, EXPERT_BODY)),
    /** Xác nhận chỉ đạo đã thực hiện xong. */
    VERIFY_DIRECTIVE(
            Kind.STEERING,
            "Xác nhận chỉ đạo đã thực hiện xong",
            "Verify that a directive is done",
            grant(JURISDICTION, STANDING_AGENCY)),
    /** Ghi nhận kỷ luật đảng, kỷ luật hành chính. */
    RECORD_DISCIPLINE(
            Kind.STEERING,
            "Ghi nhận kỷ luật đảng, kỷ luật hành chính",
            "Record discipline",
            grant(JURISDICTION, INTAKE_OFFICER, STANDING_AGENCY)),
    /** Bảo vệ người tố cáo: the holder is the body that protects. */
    PROTECT(
            Kind.PROCEDURAL,
            "Bảo vệ người tố cáo",
            "Protect a whistleblower",
            grant(HOLDER, INTAKE_OFFICER, HEAD_OF_INVESTIGATION)),
    /** Khen thưởng người tố cáo: the holder is the body that proposes. */
    REWARD(
            Kind.STEERING,
            "Khen thưởng người tố cáo",
            "Reward a whistleblower",
            grant(HOLDER, INTAKE_OFFICER, HEAD_OF_INVESTIGATION),
            grant(JURISDICTION, STANDING_AGENCY)),
    /** Xem việc bảo vệ, khen thưởng người tố cáo: everybody else is told that there is nothing. */
    READ_PROTECTION(
            Kind.READING,
            "Xem việc bảo vệ, khen thưởng người tố cáo",
            "Read of protection and rewards",
            grant(HOLDER, INTAKE_OFFICER, HEAD_OF_INVESTIGATION),
            grant(JURISDICTION, STANDING_AGENCY)),
    /** Nêu lý do quá hạn: the holder is the body whose turn it was. */
    EXPLAIN_MISSED_DATE(
            Kind.STEERING,
            "Nêu lý do quá hạn",
            "Say why a date was missed",
            grant(HOLDER, INTAKE_OFFICER, INVESTIGATOR, HEAD_OF_INVESTIGATION),
            grant(HOLDER, PROCURATOR, COURT_OFFICER, ENFORCEMENT_OFFICER, EXPERT_BODY)),
    /** Xem, xác nhận thông báo: the holder is the body, the territory the one, to which a notice goes. */
    READ_NOTICES(
            Kind.READING,
            "Xem, xác nhận thông báo",
            "Read and acknowledge notices",
            grant(HOLDER, INTAKE_OFFICER, INVESTIGATOR, HEAD_OF_INVESTIGATION, PROCURATOR, COURT_OFFICER),
            grant(HOLDER, ENFORCEMENT_OFFICER, EXPERT_BODY, AGENCY_CLIENT),
            grant(JURISDICTION, STANDING_AGENCY, COMMITTEE_MEMBER)),
    /** Đăng ký nhận thông báo tự động: the holder is the body for which a webhook is registered. */
    SUBSCRIBE(
            Kind.KEEPING,
            "Đăng ký nhận thông báo tự động (webhook)",
            "Register a webhook",
            grant(HOLDER, AGENCY_CLIENT),
            grant(SYSTEM, ADMINISTRATOR)),
    /** Ký báo cáo. */
    SIGN_REPORT(Kind.STEERING, "Ký báo cáo", "Sign a report", grant(JURISDICTION, STANDING_AGENCY, COMMITTEE_MEMBER)),

    /** Nhập sổ. */
    IMPORT(Kind.KEEPING, "Nhập sổ", "Import registers", grant(SYSTEM, IMPORTER)),
    /** Chuyển các dòng sổ đã nhập đến các dịch vụ: what an import tells the services that keep the decisions. */
    CARRY_ROWS(Kind.KEEPING, "Chuyển các dòng sổ đã nhập", "Carry rows of an import", grant(SYSTEM, IMPORT_RUNNER)),
    /** Hủy khóa của một người: afterwards nobody can read the name again. */
    ERASE_PERSON(Kind.KEEPING, "Xóa dữ liệu cá nhân", "Erase a person", grant(SYSTEM, ADMINISTRATOR)),
    /** Quản trị hệ thống: units, holds, end of a hand-over whose receiver is gone. */
    ADMINISTER(Kind.KEEPING, "Quản trị hệ thống", "Administer the system", grant(SYSTEM, ADMINISTRATOR));

    /** What an act is to the case. */
    public enum Kind {
        /** Changes nothing. */
        READING("Xem", "Reading"),
        /** Belongs to the proceedings: no Party body takes it. */
        PROCEDURAL("Tố tụng", "Procedural"),
        /** Leads and supervises, and changes no procedural state. */
        STEERING("Chỉ đạo", "Steering"),
        /** Keeps the system. */
        KEEPING("Vận hành", "Keeping the system");

        private final String vietnamese;
        private final String english;

        Kind(String vietnamese, String english) {
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

    private final Kind kind;
    private final String vietnamese;
    private final String english;

    @SuppressWarnings("ImmutableEnumChecker") // The map is a copy that nobody can write to.
    private final Map<Role, Reach> grants;

    Act(Kind kind, String vietnamese, String english, Grant... granted) {
        this.kind = kind;
        this.vietnamese = vietnamese;
        this.english = english;
        this.grants = Grant.reaches(english, granted);
    }

    /** What it is to the case. */
    public Kind kind() {
        return kind;
    }

    /** Whether it belongs to the proceedings. */
    public boolean isProcedural() {
        return kind == Kind.PROCEDURAL;
    }

    /** The roles that have it, and how far their right reaches; every other role has it not. */
    public Map<Role, Reach> grants() {
        return grants;
    }

    /** Its name in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Its name in English. */
    public String english() {
        return english;
    }
}
