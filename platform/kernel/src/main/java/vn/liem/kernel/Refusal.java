package vn.liem.kernel;

import java.util.Locale;

/**
 * A broken rule as a fact a clerk can act on: the constants of an aggregate's refusals form one list, which is also the
 * help page and the key for translation.
 */
public interface Refusal {

    /** The constant's name, {@code RECEIPT_BEFORE_SENDING}. */
    String name();

    /** The sentence in English. */
    String english();

    /** The sentence in Vietnamese. */
    String vietnamese();

    /** The article the rule rests on, as the rule table cites it; empty where it is a rule of the system alone. */
    default String article() {
        return "";
    }

    /** The stable code that contracts carry, {@code receipt_before_sending}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
