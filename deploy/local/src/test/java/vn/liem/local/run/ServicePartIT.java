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
import java.util.List;
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
        service = new ServicePart(PartName.TRIAL, home, settings, new Migration(PartName.TRIAL, home, settings));
    }

    @Test
    void it_is_told_everything_by_its_environment_and_nothing_secret_by_its_command() throws Exception {
        putApp(SmallService.class.getName());
        Part.Started started = service.start();
        try {
            String told = told();
            Map<String, String> expected = settings.of(PartName.TRIAL);
            assertTrue(expected.size() >= 16);
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
    void its_tables_are_made_ready_once_by_their_owner_whose_password_the_service_never_learns() throws Exception {
        putApp(SmallService.class.getName());
        String password = settings.secrets().get("database.liem_trial_owner");
        for (int start = 0; start < 2; start++) {
            Part.Started started = service.start();
            try {
                String told = told();
                assertFalse(told.contains(password), "the service knows the password of the tables' owner");
                assertFalse(told.contains("QUARKUS_PROFILE"), "the service runs as a migration");
            } finally {
                started.stop().run();
            }
        }
        List<String> migrations =
                Files.readAllLines(settings.home().part(PartName.TRIAL).resolve("tables"));
        assertEquals(1, migrations.size(), "it is the same program after a death");
        settings.ofMigration(PartName.TRIAL)
                .forEach((name, value) -> assertTrue(migrations.getFirst().contains(name + "=" + value), name));
        assertTrue(migrations.getFirst().contains(password));
    }

    @Test
    void a_service_whose_tables_cannot_be_made_ready_is_not_started() throws IOException {
        putApp(SmallService.class.getName());
        Files.createFile(OwnerOnly.folder(settings.home().part(PartName.TRIAL)).resolve("broken"));
        IllegalStateException refused = assertThrows(IllegalStateException.class, service::start);
        assertEquals(
                "the tables of trial were not made ready (3), see %s"
                        .formatted(settings.home().log(PartName.TRIAL)),
                refused.getMessage());
        assertTrue(Ports.isFree(settings.ports().of(PartName.TRIAL)));
    }

    @Test
    void a_service_that_ends_at_once_is_told_with_the_place_of_its_log() throws IOException {
        putApp("there.is.no.such.Class");
        IllegalStateException refused = assertThrows(IllegalStateException.class, service::start);
        assertEquals(
                "the tables of trial were not made ready (1), see %s"
                        .formatted(settings.home().log(PartName.TRIAL)),
                refused.getMessage());
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
