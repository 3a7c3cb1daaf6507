package vn.liem.control.officer;

/** Why an officer was taken off a case (lý do thay đổi người được phân công); the text beside it is sealed. */
public enum ReplacementReason {
    /** Từ chối tiến hành tố tụng hoặc bị thay đổi theo Điều 49 đến 54. */
    RECUSED,
    /** Điều động, luân chuyển, nghỉ hưu. */
    OTHER_POST,
    /** Ốm đau, nghỉ phép, đi công tác. */
    ABSENT,
    /** Phân công lại khối lượng công việc. */
    WORKLOAD,
    /** Được phân công vai trò khác trong vụ án. */
    OTHER_ROLE,
    /** Không đáp ứng yêu cầu, để chậm trễ. */
    NOT_EQUAL_TO_IT,
    /** Vi phạm trong hoạt động tố tụng. */
    VIOLATION
}
