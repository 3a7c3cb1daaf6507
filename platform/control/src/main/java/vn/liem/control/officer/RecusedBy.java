package vn.liem.control.officer;

/** Whose word it is that an officer is out of a case. */
public enum RecusedBy {
    /** Người tiến hành tố tụng tự từ chối. */
    OFFICER,
    /** Người đứng đầu cơ quan quyết định thay đổi. */
    HEAD_OF_BODY,
    /** Hội đồng xét xử quyết định thay đổi tại phiên tòa. */
    PANEL,
    /** Viện trưởng Viện kiểm sát quyết định thay đổi người của Viện kiểm sát. */
    PROCURACY
}
