package vn.liem.local.run;

import java.util.List;

/** What memory a service gets here, as options of its JVM. */
public final class ServiceMemory {

    private static final int HEAP_FIRST_MB = 64;
    private static final int HEAP_MAX_MB = 384;

    private ServiceMemory() {}

    /** The options; a service that needs more ends, and is started again. */
    public static List<String> options() {
        return List.of(
                "-Xms%dm".formatted(HEAP_FIRST_MB),
                "-Xmx%dm".formatted(HEAP_MAX_MB),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError");
    }
}
