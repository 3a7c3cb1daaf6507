package vn.liem.investigation.investigation;

import java.util.Locale;

/** The grounds of Article 229(1) on which an investigation is suspended. */
public enum SuspensionGround {
    /** The accused is unknown, or nobody knows where the accused is. */
    A,
    /** Mental illness or grave disease, confirmed by expertise. */
    B,
    /** Expertise, valuation or foreign legal assistance is awaited when the time runs out. */
    C,
    /** Force majeure: disaster or epidemic. */
    D;

    /** The letter in registers, {@code a}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
