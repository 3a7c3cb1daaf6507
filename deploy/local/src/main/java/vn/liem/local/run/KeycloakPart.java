package vn.liem.local.run;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.liem.local.server.LocalBuild;
import vn.liem.local.server.Ports;
import vn.liem.local.server.ProcessMark;

/**
 * Who signs in: Keycloak with the realm of this product. Its own script would stay between it and us, and leave it behind
 * when killed; so this starts what the script starts.
 */
record KeycloakPart(Home home, Settings settings, Realm realm) implements Part {

    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xms128m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000");
    private static final Duration START_MAX = Duration.ofMinutes(10);
    private static final Duration STOP_MAX = Duration.ofSeconds(20);

    @Override
    public PartName name() {
        return PartName.KEYCLOAK;
    }

    @Override
    public Started start() {
        int port = settings.ports().of(name());
        int management = settings.ports().keycloakManagement();
        Ports.refuseTaken("keycloak", port);
        Ports.refuseTaken("keycloak's health", management);
        Path program = KeycloakProgram.folder(home);
        List<String> command = new ArrayList<>(List.of(LocalBuild.java()));
        command.addAll(JAVA_OPTIONS);
        command.addAll(List.of(
                "-Dkc.home.dir=" + program,
                "-Djboss.server.config.dir=" + program.resolve("conf"),
                "-cp",
                program.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local"));
        Process process = Answering.launch(command, program, home.log(name()), environment(port, management));
        Runnable stop = () -> ProcessMark.end(process.toHandle(), STOP_MAX);
        try {
            URI health = URI.create("http://127.0.0.1:%d/health/ready".formatted(management));
            Answering.await(name(), process, health, START_MAX, home.log(name()));
            pages(port).tell(settings.secrets().get("keycloak.admin"));
        } catch (RuntimeException e) {
            stop.run();
            throw e;
        }
        return new Started(process.toHandle(), stop);
    }

    private PagesAddress pages(int port) {
        return new PagesAddress(
                URI.create("http://127.0.0.1:" + port),
                realm.name(),
                settings.ports().url(PartName.MONITORING),
                home.part(name()).resolve("pages"));
    }

    private Map<String, String> environment(int port, int management) {
        Map<String, String> environment = new TreeMap<>(realm.values(settings.addresses(), settings.secrets()));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.secrets().get("keycloak.admin"));
        environment.put("KC_HOSTNAME", settings.ports().url(name()));
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(port));
        environment.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(management));
        environment.put("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1");
        return environment;
    }
}
