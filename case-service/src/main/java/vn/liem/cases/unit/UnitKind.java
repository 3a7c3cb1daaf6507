package vn.liem.cases.unit;

/** What kind of body it is. */
public enum UnitKind {
    /** Tỉnh, thành phố trực thuộc trung ương. */
    PROVINCE,
    /** Ban Nội chính. */
    INTERNAL_AFFAIRS,
    /** Thanh tra. */
    INSPECTORATE,
    /** Kiểm toán nhà nước. */
    AUDIT,
    /** Ủy ban Kiểm tra. */
    INSPECTION_COMMITTEE,
    /** Cơ quan điều tra. */
    INVESTIGATION,
    /** Viện kiểm sát nhân dân. */
    PROCURACY,
    /** Tòa án nhân dân. */
    COURT,
    /** Cơ quan thi hành án dân sự. */
    ENFORCEMENT,
    /** Tổ chức giám định, định giá. */
    EXPERTISE,
    /** Cơ quan, tổ chức khác. */
    AGENCY,
    /** Hội đồng nhân dân. */
    PEOPLES_COUNCIL,
    /** Mặt trận Tổ quốc. */
    FATHERLAND_FRONT
}
