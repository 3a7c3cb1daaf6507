package vn.liem.monitoring.form;

/**
 * A fact beside which work is done.
 *
 * @param label what it is
 * @param text what is known; a dash where nothing is
 * @param link where it leads; nowhere where it is empty
 */
public record Line(String label, String text, String link) {

    /** One that leads nowhere. */
    public static Line of(String label, String text) {
        return new Line(label, text, "");
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
