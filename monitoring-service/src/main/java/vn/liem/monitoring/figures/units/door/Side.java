package vn.liem.monitoring.figures.units.door;

import java.util.Locale;

/** Which list behind a figure: what it counts, or what a rate is of. */
enum Side {
    COUNTED("Được tính (tử số)", "Counted"),
    BASE("Mẫu số", "What it is of");

    private final String vietnamese;
    private final String english;

    Side(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String vietnamese() {
        return vietnamese;
    }

    String english() {
        return english;
    }
}
