package vn.liem.local.run;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts that run: three servers, and the six services of the journey. */
public enum PartName {
    POSTGRES(10),
    KAFKA(11),
    KEYCLOAK(13),
    CASE(1),
    INVESTIGATION(2),
    TRIAL(3),
    RECOVERY(4),
    NOTIFICATION(5),
    MONITORING(0);

    private final int offset;

    PartName(int offset) {
        this.offset = offset;
    }

    /** Its port, counted from the first one. */
    public int port(int base) {
        return base + offset;
    }

    /** Whether it is one of the six services. */
    public boolean isService() {
        return switch (this) {
            case POSTGRES, KAFKA, KEYCLOAK -> false;
            case CASE, INVESTIGATION, TRIAL, RECOVERY, NOTIFICATION, MONITORING -> true;
        };
    }

    /** The name people type: {@code case}, {@code postgres}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The module of a service: {@code case-service}. */
    public String module() {
        return word() + "-service";
    }

    /** The database of a service. */
    public String database() {
        return "liem_" + word();
    }

    /** The role a service runs with. */
    public String role() {
        return database();
    }

    /** The role that owns a service's tables and runs its migrations. */
    public String ownerRole() {
        return database() + "_owner";
    }

    /** The part of that name, with or without {@code -service}. */
    public static Optional<PartName> of(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace("-service", "");
        return Arrays.stream(values()).filter(part -> part.word().equals(plain)).findFirst();
    }

    @Override
    public String toString() {
        return word();
    }
}
