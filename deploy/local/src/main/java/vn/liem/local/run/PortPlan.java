package vn.liem.local.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.liem.local.server.PortTaken;
import vn.liem.local.server.Ports;

/** The ports of one installation, counted from its first one. */
public record PortPlan(int base) {

    /** The first port where nobody asks for another. */
    public static final int DEFAULT_BASE = 18_100;

    private static final int PORTS = 15;

    public PortPlan {
        if (base < 1024 || base + PORTS > Ports.END) {
            throw new IllegalArgumentException(
                    "the first port must lie between 1024 and %d, this is %d".formatted(Ports.END - PORTS, base));
        }
    }

    /** The port of a part. */
    public int of(PartName part) {
        return part.port(base);
    }

    /** The port of Kafka's controller. */
    public int kafkaController() {
        return base + 12;
    }

    /** The port on which Keycloak tells its health. */
    public int keycloakManagement() {
        return base + 14;
    }

    /** The address of a part for browsers and for the other parts. */
    public String url(PartName part) {
        return "http://localhost:" + of(part);
    }

    /** Refuses all taken ports at once, naming who holds them. */
    public void refuseTaken(Collection<PartName> parts) {
        List<String> taken = new ArrayList<>();
        for (PartName part : parts) {
            note(taken, part.word(), of(part));
            switch (part) {
                case KAFKA -> note(taken, "kafka's controller", kafkaController());
                case KEYCLOAK -> note(taken, "keycloak's health", keycloakManagement());
                case POSTGRES, CASE, INVESTIGATION, TRIAL, RECOVERY, NOTIFICATION, MONITORING -> {}
            }
        }
        if (!taken.isEmpty()) {
            throw new PortTaken(String.join("\n", taken));
        }
    }

    private static void note(List<String> taken, String what, int port) {
        try {
            Ports.refuseTaken(what, port);
        } catch (PortTaken e) {
            taken.add(e.getMessage());
        }
    }
}
