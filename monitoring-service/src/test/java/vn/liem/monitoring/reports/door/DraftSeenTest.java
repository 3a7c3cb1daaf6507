package vn.liem.monitoring.reports.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liem.monitoring.reports.door.DraftSeen.Place;

class DraftSeenTest {

    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @Test
    void a_form_carries_what_was_seen_as_it_was() {
        DraftSeen seen = new DraftSeen(
                HASH,
                List.of(new Place("case-service/1", 77), new Place("trial-service/1", 0)),
                List.of(new Place("case-service/1", 12)));
        assertEquals(Optional.of(seen), DraftSeen.read(seen.text()));
        DraftSeen all = new DraftSeen(HASH, List.of(new Place("case-service/1", 77)), List.of());
        assertEquals(Optional.of(all), DraftSeen.read(all.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                HASH,
                HASH + " case-service/1:77",
                HASH + " case-service:77 -",
                HASH + " case-service/1:-1 -",
                HASH + "  -",
                "x case-service/1:77 -",
                HASH + " case-service/1:77 - -"
            })
    void what_no_form_of_ours_carries_is_not_read(String text) {
        assertEquals(Optional.empty(), DraftSeen.read(text));
    }
}
