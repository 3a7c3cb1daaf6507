package vn.liem.cases.steering;

/** How a proposal ended that led to no listing of this item. */
public enum ProposalEnding {
    /** Ban Chỉ đạo không đồng ý đưa vào. */
    DECLINED,
    /** Rút đề xuất. */
    WITHDRAWN,
    /** Đã đưa vào theo một mục khác, ví dụ do sổ được nhập. */
    LISTED_AS_ANOTHER_ITEM
}
