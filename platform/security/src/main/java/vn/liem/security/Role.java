package vn.liem.security;

import java.util.Locale;
import java.util.Optional;

/** What kind of officer somebody is; the token names roles by their code, and attributes say for which body and where. */
public enum Role {
    /** Cán bộ tiếp nhận: takes in petitions, sources and files at any body. */
    INTAKE_OFFICER("Cán bộ tiếp nhận", "Intake officer", Side.AGENCY),
    /** Điều tra viên. */
    INVESTIGATOR("Điều tra viên", "Investigator", Side.AGENCY),
    /** Thủ trưởng, Phó Thủ trưởng Cơ quan điều tra. */
    HEAD_OF_INVESTIGATION("Thủ trưởng Cơ quan điều tra", "Head of investigation", Side.AGENCY),
    /** Kiểm sát viên. */
    PROCURATOR("Kiểm sát viên", "Procurator", Side.AGENCY),
    /** Thẩm phán, Thư ký Tòa án. */
    COURT_OFFICER("Cán bộ Tòa án", "Court officer", Side.AGENCY),
    /** Chấp hành viên. */
    ENFORCEMENT_OFFICER("Chấp hành viên", "Enforcement officer", Side.AGENCY),
    /** Tổ chức giám định, hội đồng định giá. */
    EXPERT_BODY("Tổ chức giám định, định giá", "Expert body", Side.AGENCY),
    /** Cơ quan thường trực của Ban Chỉ đạo (Ban Nội chính). */
    STANDING_AGENCY("Cơ quan thường trực Ban Chỉ đạo", "Standing agency", Side.PARTY),
    /** Thành viên Ban Chỉ đạo. */
    COMMITTEE_MEMBER("Thành viên Ban Chỉ đạo", "Committee member", Side.PARTY),
    /** Người kiểm tra việc sử dụng hệ thống. */
    AUDITOR("Người kiểm tra hệ thống", "Auditor", Side.KEEPING),
    /** Quản trị hệ thống. */
    ADMINISTRATOR("Quản trị hệ thống", "Administrator", Side.KEEPING),
    /** Người nhập sổ. */
    IMPORTER("Người nhập sổ", "Importer", Side.KEEPING),
    /** Hệ thống của cơ quan: a machine that speaks for an agency with client credentials. */
    AGENCY_CLIENT("Hệ thống của cơ quan", "Agency's own system", Side.MACHINE),
    /** Máy nhập sổ: the account by which case-service carries the rows of an import to the other services; no person has it. */
    IMPORT_RUNNER("Máy nhập sổ", "Import runner", Side.MACHINE);

    /** On whose side of the work a role stands. */
    public enum Side {
        /** The bodies that conduct proceedings, or are asked by them. */
        AGENCY,
        /** The bodies that lead and supervise the work, and take no procedural act. */
        PARTY,
        /** Those who keep the system itself. */
        KEEPING,
        /** A system of an agency, not a person. */
        MACHINE
    }

    private final String vietnamese;
    private final String english;
    private final Side side;

    Role(String vietnamese, String english, Side side) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.side = side;
    }

    /** The role with this code, if there is one. */
    public static Optional<Role> ofCode(String code) {
        for (Role role : values()) {
            if (role.code().equals(code)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** The stable code that tokens carry, {@code head_of_investigation}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Its name in English. */
    public String english() {
        return english;
    }

    /** On whose side of the work it stands. */
    public Side side() {
        return side;
    }
}
