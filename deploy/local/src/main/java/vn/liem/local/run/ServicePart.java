package vn.liem.local.run;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.liem.local.server.LocalBuild;
import vn.liem.local.server.OwnerOnly;
import vn.liem.local.server.Ports;
import vn.liem.local.server.ProcessMark;

/** One of the six services, in a JVM of its own, after its tables have been brought to what it expects. */
record ServicePart(PartName name, Home home, Settings settings, Migration migration) implements Part {

    private static final Duration START_MAX = Duration.ofMinutes(10);
    private static final Duration STOP_MAX = Duration.ofSeconds(20);

    @Override
    public Started start() {
        int port = settings.ports().of(name);
        Ports.refuseTaken(name.word(), port);
        migration.once();
        Path log = home.log(name);
        List<String> command = new ArrayList<>(List.of(LocalBuild.java()));
        command.addAll(ServiceMemory.options());
        command.addAll(
                List.of("-Dfile.encoding=UTF-8", "-jar", home.program(name).toString()));
        Process process = Answering.launch(command, OwnerOnly.folder(home.part(name)), log, settings.of(name));
        Runnable stop = () -> ProcessMark.end(process.toHandle(), STOP_MAX);
        try {
            URI health = URI.create("http://127.0.0.1:%d/q/health/ready".formatted(port));
            Answering.await(name, process, health, START_MAX, log);
        } catch (RuntimeException e) {
            stop.run();
            throw e;
        }
        return new Started(process.toHandle(), stop);
    }
}
