package vn.liem.local.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.local.server.OwnerOnly;
import vn.liem.local.server.Ports;

class ServicePartIT {

    private final Settings settings;
    private final ServicePart service;

    ServicePartIT(@TempDir Path folder) {
        Home home = new Home(folder);
        PortPlan ports = new PortPlan(Ports.freeRow(15));
        settings = new Settings(home, ports, new Secrets(home.secrets()), Optional.empty());
        service = new ServicePart(PartName.TRIAL, home, settings);
    }

    @Test
    void it_is_told_everything_by_its_environment_and_nothing_secret_by_its_command() throws Exception {
        putApp(SmallService.class.getName());
        Part.Started started = service.start();
        try {
            String told = told();
            Map<String, String> expected = settings.of(PartName.TRIAL);
            assertTrue(expected.size() >= 18);
            expected.forEach((name, value) -> assertTrue(told.contains(name + "=" + value), name));
            String command = started.process().info().commandLine().orElse("");
            assertTrue(command.contains("quarkus-run.jar"), command);
            assertFalse(command.contains(settings.secrets().get("database.liem_trial")));
        } finally {
            started.stop().run();
        }
        assertTrue(Ports.isFree(settings.ports().of(PartName.TRIAL)));
    }

    @Test
    void a_service_that_ends_at_once_is_told_with_the_place_of_its_log() throws IOException {
        putApp("there.is.no.such.Class");
        IllegalStateException refused = assertThrows(IllegalStateException.class, service::start);
        assertEquals("trial ended with 1, see %s".formatted(settings.home().log(PartName.TRIAL)), refused.getMessage());
        assertTrue(Files.readString(settings.home().log(PartName.TRIAL)).contains("there.is.no.such.Class"));
    }

    private String told() throws IOException, InterruptedException {
        URI address = URI.create(settings.ports().url(PartName.TRIAL) + "/settings");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private void putApp(String mainClass) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
        Path jar = OwnerOnly.folder(settings.home().app(PartName.TRIAL)).resolve("quarkus-run.jar");
        String name = SmallService.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream file = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream bytes = SmallService.class.getClassLoader().getResourceAsStream(name)) {
            file.putNextEntry(new JarEntry(name));
            file.write(bytes.readAllBytes());
        }
    }
}
