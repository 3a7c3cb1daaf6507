package vn.liem.recovery.asset.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.eventstore.StoredEvent;
import vn.liem.messaging.Reaction;
import vn.liem.service.testing.Told;

/** What is read of orders on assets is tested against the samples of investigation-service. */
class HeardOfOrdersTest {

    private static final String LOG = "investigation-service/1";
    private static final String CASE = "case:0199b0a4-7c1e-7000-8000-000000000001";

    private final NotedByAssets noted = new NotedByAssets();

    @ParameterizedTest
    @MethodSource("types")
    void every_event_that_is_heard_leads_to_one_note_at_the_asset_that_it_names(String type) {
        List<Reaction<?, ?, ?>> follow = noted.to(LOG, sample(type));
        assertEquals(1, follow.size());
        assertEquals(
                "asset:0199b0a4-7c1e-7000-8000-00000000a55e",
                follow.getFirst().instruction().stream().value());
        assertEquals(CASE, follow.getFirst().instruction().subject());
    }

    static Stream<String> types() {
        return NotedByAssets.types().stream();
    }

    @Test
    void measures_on_persons_and_executions_lead_to_nothing() {
        assertTrue(noted.to(LOG, sample("measure.applied.v1")).isEmpty());
        assertTrue(noted.to(LOG, sample("asset-order.executed.v1")).isEmpty());
    }

    private static StoredEvent sample(String type) {
        return new Told(LOG)
                .sample("asset-orders:" + CASE.substring(5), CASE, type)
                .records()
                .getFirst()
                .event();
    }
}
