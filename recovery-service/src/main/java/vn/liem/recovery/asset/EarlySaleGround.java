package vn.liem.recovery.asset;

/** Why an asset is sold before judgment (căn cứ bán trước khi có bản án). */
public enum EarlySaleGround {
    /** Hàng hóa mau hỏng hoặc khó bảo quản (CPC 90); the point was not read in a source. */
    PERISHABLE,
    /** Thí điểm xử lý tài sản theo Nghị quyết 164/2024/QH15: cases under the Central Steering Committee alone. */
    PILOT_RESOLUTION
}
