package vn.liem.monitoring.fact.view;

import java.util.Locale;

/** What an information source waits for. */
public enum WaitsFor {
    /** Nobody has acknowledged it, or the body to which it was forwarded has not. */
    RECEIPT,
    /** It is received and not decided (đang giải quyết). */
    DECISION,
    /** Its settling is suspended (tạm đình chỉ). */
    RESUMPTION,
    /** It is settled. */
    NOTHING;

    /** Its code in addresses and tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
