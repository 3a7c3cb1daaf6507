package vn.liem.security;

import java.util.Locale;
import java.util.Optional;

/** How secret a file is, and how much secrecy an officer is cleared for, from the least to the most (độ mật). */
public enum Secrecy {
    /** Không mật. */
    OPEN("Không mật", "Not classified"),
    /** Mật. */
    CONFIDENTIAL("Mật", "Confidential"),
    /** Tối mật. */
    SECRET("Tối mật", "Secret"),
    /** Tuyệt mật. */
    TOP_SECRET("Tuyệt mật", "Top secret");

    private final String vietnamese;
    private final String english;

    Secrecy(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The degree with this code, if there is one. */
    public static Optional<Secrecy> ofCode(String code) {
        for (Secrecy degree : values()) {
            if (degree.code().equals(code)) {
                return Optional.of(degree);
            }
        }
        return Optional.empty();
    }

    /** Whether an officer cleared for this degree may see a file of the other. */
    public boolean covers(Secrecy file) {
        return compareTo(file) >= 0;
    }

    /** The stable code that tokens and events carry, {@code top_secret}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Its name in English. */
    public String english() {
        return english;
    }
}
