package vn.liem.investigation.accused;

/** How the proceedings stand for one accused alone. */
public enum AccusedStanding {
    UNDERWAY,
    SUSPENDED,
    TERMINATED;

    /** Whether a decision that leads there may be taken here. */
    boolean allows(AccusedStanding next) {
        return switch (next) {
            case UNDERWAY -> this != UNDERWAY;
            case SUSPENDED -> this == UNDERWAY;
            case TERMINATED -> this != TERMINATED;
        };
    }
}
