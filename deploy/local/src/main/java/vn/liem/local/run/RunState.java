package vn.liem.local.run;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import vn.liem.local.server.OwnerOnly;
import vn.liem.local.server.ProcessMark;

/** What the supervisor last said about itself and its parts. */
public record RunState(ProcessMark supervisor, int portBase, Phase phase, List<PartState> parts) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How far the whole is. */
    public enum Phase {
        STARTING,
        READY,
        FAILED,
        STOPPING
    }

    /** How a part is. */
    public enum Condition {
        WAITING,
        STARTING,
        READY,
        RESTARTING,
        STOPPED,
        FAILED
    }

    /** One part: its process where there is one, {@link ProcessMark#NONE} where there is none, how often it was started again, and what went wrong last. */
    public record PartState(
            PartName name,
            int port,
            Condition condition,
            ProcessMark process,
            int restarts,
            String problem,
            long startMs) {}

    public RunState {
        parts = List.copyOf(parts);
    }

    /** What stands in the folder; empty where nothing runs, or did when the machine went down. */
    public static Optional<RunState> read(Home home) {
        if (!Files.exists(home.state())) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(OwnerOnly.read(home.state()), RunState.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("%s cannot be read".formatted(home.state()), e);
        }
    }

    /** Writes it for the launcher to read. */
    public void write(Home home) {
        OwnerOnly.write(home.state(), asJson());
    }

    /** The state as JSON. */
    public String asJson() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the state cannot be written", e);
        }
    }

    /** Whether the supervisor lives. */
    @JsonIgnore
    public boolean isSupervised() {
        return supervisor.find().isPresent();
    }

    /** Whether everything is ready, by what was said and by what the system says of the processes. */
    @JsonIgnore
    public boolean isAllUp() {
        return isSupervised() && parts.stream().allMatch(RunState::isUp);
    }

    /** Whether a part is ready and its process lives. */
    public static boolean isUp(PartState part) {
        return part.condition() == Condition.READY && part.process().find().isPresent();
    }

    /** The ports it uses. */
    @JsonIgnore
    public PortPlan ports() {
        return new PortPlan(portBase);
    }
}
