package vn.liem.contracts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The six services, each the owner of one log and one topic. */
public enum LiemService {
    /** Detection, registry, directory, steering and discipline. */
    CASE,
    /** Verification, investigation and prosecution. */
    INVESTIGATION,
    /** Trial, appeal and execution of sentences. */
    TRIAL,
    /** Assets, obligations and the money that came back. */
    RECOVERY,
    /** Statutory clocks, reminders and notices. */
    NOTIFICATION,
    /** Projections, figures, reports and screens. */
    MONITORING;

    /** What the file with the key of the log of looking is called in the folder of a service. */
    public static final String LOOKING_KEY = "looking-signing-key";

    private final String serviceName;
    private final String logs;

    LiemService() {
        serviceName = name().toLowerCase(Locale.ROOT) + "-service";
        logs = serviceName + "/";
    }

    /** Its name, {@code case-service}. */
    public String serviceName() {
        return serviceName;
    }

    /** Its log with the first epoch, {@code case-service/1}. */
    public String log() {
        return logs + "1";
    }

    /** Its log of who looked at what, with the first epoch, {@code case-service/looking/1}. */
    public String lookingLog() {
        return logs + "looking/1";
    }

    /** Its topic, {@code case.events.v1}. */
    public String topic() {
        return name().toLowerCase(Locale.ROOT) + ".events.v1";
    }

    /** The kinds of streams that it records and does not publish: who is protected or told of what leaves nobody's service. */
    public Set<String> keptKinds() {
        return switch (this) {
            case CASE -> Set.of("protection", "reward");
            case NOTIFICATION ->
                Set.of(
                        "notice",
                        "subscription",
                        "discipline-gap",
                        "signature-notice",
                        "demand-notice",
                        "directive-notice");
            case INVESTIGATION, TRIAL, RECOVERY, MONITORING -> Set.of();
        };
    }

    /** The service that owns a log, whatever its epoch. */
    public static Optional<LiemService> ownerOf(String log) {
        return Arrays.stream(values())
                .filter(service -> log.startsWith(service.logs))
                .findFirst();
    }
}
