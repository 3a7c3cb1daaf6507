package vn.liem.local.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.local.run.RunState.PartState;
import vn.liem.local.server.KafkaServer;
import vn.liem.local.server.OwnerOnly;
import vn.liem.local.server.PostgresServer;
import vn.liem.local.server.ProcessMark;

/** What a supervisor that was killed has left running. */
public final class Leftovers {

    private static final Duration STOP_MAX = Duration.ofSeconds(20);

    private Leftovers() {}

    /** Ends it, and says what there was. */
    public static List<String> stop(Home home) {
        List<String> stopped = new ArrayList<>();
        if (!home.exists()) {
            return stopped;
        }
        Optional<RunState> state = RunState.read(home);
        for (PartState part : state.map(RunState::parts).orElse(List.of())) {
            Optional<ProcessHandle> process = part.process().find();
            boolean ownWay = part.name() == PartName.POSTGRES || part.name() == PartName.KAFKA;
            if (process.isPresent() && !ownWay) {
                ProcessMark.end(process.get(), STOP_MAX);
                stopped.add(part.name().word());
            }
        }
        if (KafkaServer.stopLeftover(OwnerOnly.folder(home.part(PartName.KAFKA)))) {
            stopped.add(PartName.KAFKA.word());
        }
        if (PostgresServer.stopLeftover(home.part(PartName.POSTGRES))) {
            stopped.add(PartName.POSTGRES.word());
        }
        return stopped;
    }
}
