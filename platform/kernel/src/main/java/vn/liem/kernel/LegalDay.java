package vn.liem.kernel;

import java.time.ZoneId;

/** Where legal days are counted: a fact at half past midnight in Hà Nội is one of the new day, whatever a server's clock is set to. */
public final class LegalDay {

    /** The zone of all legal days. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private LegalDay() {}
}
