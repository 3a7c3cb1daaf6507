package vn.liem.monitoring.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.liem.contracts.LiemService;

class TermsTest {

    @Test
    void every_service_that_may_be_behind_has_its_words() {
        assertEquals(
                Arrays.stream(LiemService.values())
                        .map(LiemService::serviceName)
                        .collect(Collectors.toSet()),
                Terms.SERVICES.keySet());
    }
}
