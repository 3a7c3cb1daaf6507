package vn.liem.control.officer;

/** In which function somebody conducts the proceedings in a case (người tiến hành tố tụng, CPC 34(2)). */
public enum ProceedingRole {
    /** Thủ trưởng Cơ quan điều tra. */
    HEAD_OF_INVESTIGATION,
    /** Phó Thủ trưởng Cơ quan điều tra. */
    DEPUTY_HEAD_OF_INVESTIGATION,
    /** Điều tra viên. */
    INVESTIGATOR,
    /** Cán bộ điều tra. */
    INVESTIGATION_OFFICER,
    /** Viện trưởng Viện kiểm sát. */
    HEAD_OF_PROCURACY,
    /** Phó Viện trưởng Viện kiểm sát. */
    DEPUTY_HEAD_OF_PROCURACY,
    /** Kiểm sát viên. */
    PROCURATOR,
    /** Kiểm tra viên. */
    PROCURACY_EXAMINER,
    /** Chánh án Tòa án. */
    CHIEF_JUDGE,
    /** Phó Chánh án Tòa án. */
    DEPUTY_CHIEF_JUDGE,
    /** Thẩm phán. */
    JUDGE,
    /** Hội thẩm. */
    LAY_JUDGE,
    /** Thẩm tra viên. */
    COURT_EXAMINER,
    /** Thư ký Tòa án. */
    COURT_CLERK;

    /** Whether somebody of the procuracy has it. */
    boolean isOfProcuracy() {
        return switch (this) {
            case HEAD_OF_PROCURACY, DEPUTY_HEAD_OF_PROCURACY, PROCURATOR, PROCURACY_EXAMINER -> true;
            case HEAD_OF_INVESTIGATION,
                    DEPUTY_HEAD_OF_INVESTIGATION,
                    INVESTIGATOR,
                    INVESTIGATION_OFFICER,
                    CHIEF_JUDGE,
                    DEPUTY_CHIEF_JUDGE,
                    JUDGE,
                    LAY_JUDGE,
                    COURT_EXAMINER,
                    COURT_CLERK -> false;
        };
    }
}
