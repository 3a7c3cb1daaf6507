package vn.liem.local.run;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.liem.local.server.Ports;
import vn.liem.local.server.ProcessMark;

/** Who signs in: Keycloak with the realm of this product. */
record KeycloakPart(Home home, Settings settings, Realm realm) implements Part {

    private static final String JAVA_OPTIONS =
            "-Xms128m -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MaxMetaspaceSize=256m"
                    + " -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8 -Djava.security.egd=file:/dev/urandom";
    private static final Duration START_MAX = Duration.ofMinutes(4);
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
        List<String> command = List.of(
                KeycloakProgram.script(home).toString(), "start", "--optimized", "--import-realm", "--cache=local");
        Process process = Answering.launch(command, program, home.log(name()), environment(port, management));
        Runnable stop = () -> ProcessMark.end(process.toHandle(), STOP_MAX);
        try {
            URI health = URI.create("http://127.0.0.1:%d/health/ready".formatted(management));
            Answering.await(name(), process, health, START_MAX, home.log(name()));
        } catch (RuntimeException e) {
            stop.run();
            throw e;
        }
        return new Started(process.toHandle(), stop);
    }

    private Map<String, String> environment(int port, int management) {
        Map<String, String> environment = new TreeMap<>(realm.values(settings.addresses(), settings.secrets()));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS", JAVA_OPTIONS);
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
