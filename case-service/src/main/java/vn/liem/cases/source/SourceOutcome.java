package vn.liem.cases.source;

/** How the settling of an information source is decided (Art. 147(1) BLTTHS). */
public enum SourceOutcome {
    /** Khởi tố vụ án hình sự. */
    INSTITUTED,
    /** Không khởi tố vụ án hình sự. */
    NOT_INSTITUTED,
    /** Tạm đình chỉ giải quyết nguồn tin về tội phạm. */
    SUSPENDED
}
