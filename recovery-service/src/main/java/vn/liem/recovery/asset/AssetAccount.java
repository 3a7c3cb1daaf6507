package vn.liem.recovery.asset;

/** The accounts of what is secured (tài khoản theo dõi giá trị tài sản bị áp dụng biện pháp). */
public enum AssetAccount {
    /** What the measures take hold of: the other side of what is secured. */
    UNDER_MEASURES,
    /** What measures secure and has not come back (giá trị đang bảo đảm). */
    SECURED,
    /** What an early sale brought and nobody got yet (tiền bán đang giữ): secured, and no money that came back. */
    PROCEEDS_HELD
}
