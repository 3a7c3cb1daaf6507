package vn.liem.monitoring.door;

import java.util.Arrays;
import java.util.Optional;

/** The colours of the pages (nền sáng, nền tối): as the machine of the reader has them, or as he chose. */
public enum Theme {
    AUTO("auto", "Màu theo máy", "Colours of the system"),
    DARK("dark", "Nền tối", "Dark"),
    LIGHT("light", "Nền sáng", "Light");

    private final String code;
    private final String vietnamese;
    private final String english;

    Theme(String code, String vietnamese, String english) {
        this.code = code;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The theme with this code, if there is one. */
    public static Optional<Theme> ofCode(String code) {
        return Arrays.stream(values()).filter(theme -> theme.code.equals(code)).findFirst();
    }

    /** Its code, as the sheet names it. */
    public String code() {
        return code;
    }

    /** The one to which the switch leads. */
    public Theme next() {
        return switch (this) {
            case AUTO -> DARK;
            case DARK -> LIGHT;
            case LIGHT -> AUTO;
        };
    }

    /** In Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** In English. */
    public String english() {
        return english;
    }
}
