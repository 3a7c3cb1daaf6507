package vn.liem.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.contracts.LiemService;

/** The check misses every position that is left out, but for the streams that the contract says stay inside. */
class EveryEventIsPublishedTest {

    @ParameterizedTest
    @EnumSource
    void a_service_keeps_inside_what_the_contract_says_and_nothing_else(LiemService service) throws IOException {
        assertEquals(service.keptKinds(), keptBySettings(service));
    }

    private static Set<String> keptBySettings(LiemService service) throws IOException {
        Path file = Path.of(
                System.getProperty("liem.root"), service.serviceName(), "src/main/resources/application.properties");
        Properties settings = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            settings.load(text);
        }
        return Stream.of(settings.getProperty("liem.kept-kinds", "").split(",", -1))
                .filter(kind -> !kind.isBlank())
                .collect(Collectors.toSet());
    }
}
