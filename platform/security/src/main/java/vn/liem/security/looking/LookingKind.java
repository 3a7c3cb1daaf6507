package vn.liem.security.looking;

import java.util.Locale;
import java.util.Optional;

/** How somebody looked; the last of them looked at nothing, and worked on the system itself. */
public enum LookingKind {
    /** Xem một hồ sơ: one thing was read. */
    READ("Xem", "Read"),
    /** Xem danh sách: a list was read as it stands. */
    LISTED("Xem danh sách", "Listed"),
    /** Tìm kiếm: a list was read through filters. */
    SEARCHED("Tìm kiếm", "Searched"),
    /** Xuất dữ liệu: a file left the system. */
    EXPORTED("Xuất dữ liệu", "Exported"),
    /** Mở nội dung kín: names, or texts that are sealed, were opened. */
    OPENED("Mở nội dung kín", "Opened"),
    /** Bị từ chối: somebody was refused what they asked for. */
    REFUSED("Bị từ chối", "Refused"),
    /** Thao tác vận hành: somebody who runs the system asked for an act that leaves no event in the log of facts. */
    OPERATED("Thao tác vận hành", "Operated");

    private final String vietnamese;
    private final String english;

    LookingKind(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /**
     * How a request that was answered looked.
     *
     * @param opens whether it opens what is sealed
     * @param leaves whether the answer is a file
     * @param names whether the address names one thing
     * @param filtered whether filters were used
     */
    public static LookingKind of(boolean opens, boolean leaves, boolean names, boolean filtered) {
        if (opens) {
            return OPENED;
        }
        if (leaves) {
            return EXPORTED;
        }
        if (names) {
            return READ;
        }
        return filtered ? SEARCHED : LISTED;
    }

    /** The kind with this code, if there is one. */
    public static Optional<LookingKind> ofCode(String code) {
        for (LookingKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The stable code, {@code searched}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
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
