package vn.liem.monitoring.listing;

/** How a mark in a table looks; its sign says the same as its colour. */
public enum Tone {
    PLAIN("", "○"),
    GOOD("tag-good", "✓"),
    WARN("tag-warn", "!"),
    BAD("tag-bad", "■");

    private final String look;
    private final String sign;

    Tone(String look, String sign) {
        this.look = look;
        this.sign = sign;
    }

    /** The name of the look in the sheet. */
    public String look() {
        return look;
    }

    /** The name of the look of a notice in the sheet. */
    public String notice() {
        return look.replace("tag", "notice");
    }

    /** The sign before the words. */
    public String sign() {
        return sign;
    }
}
