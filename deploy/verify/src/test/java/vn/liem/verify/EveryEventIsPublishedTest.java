package vn.liem.verify;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.contracts.LiemService;

/** The check misses every position that is left out: a service that keeps streams inside has to tell it of them. */
class EveryEventIsPublishedTest {

    @ParameterizedTest
    @EnumSource
    void no_service_keeps_a_kind_of_streams_inside(LiemService service) throws IOException {
        Path settings = Path.of(
                System.getProperty("liem.root"), service.serviceName(), "src/main/resources/application.properties");
        assertFalse(Files.readString(settings).contains("liem.kept-kinds"), settings::toString);
    }
}
