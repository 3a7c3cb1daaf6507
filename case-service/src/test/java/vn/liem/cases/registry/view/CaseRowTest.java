package vn.liem.cases.registry.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.cases.registry.CaseEvent;
import vn.liem.cases.registry.CaseEvent.CaseRegistered;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;

/** Whose cases a list shows follows from who registered them and who holds or held their files. */
class CaseRowTest {

    private static final UUID ID = UUID.fromString("0199b0a4-7c1e-7000-8000-000000000001");

    @Test
    void who_accepts_a_file_stays_in_the_row_whatever_happens_to_the_case_after() throws IOException {
        CaseEvent registered = read("case.registered.v1", CaseRegistered.class);
        CaseRow row = after(Optional.empty(), 1, registered);
        assertEquals(List.of(), row.holders());
        CaseRow held = row.heldBy("T01-CQDT").heldBy("T02-VKS");
        assertEquals(List.of("T01-CQDT", "T02-VKS"), held.holders());
        assertSame(held, held.heldBy("T01-CQDT"));
        CaseRow later = after(Optional.of(held), 2, read("case.joined.v1", CaseEvent.CaseJoined.class));
        assertEquals(held.holders(), later.holders());
        assertEquals("T01-TT", later.registeredBy());
        assertEquals(2, later.version());
    }

    private static CaseRow after(Optional<CaseRow> row, long version, CaseEvent event) {
        return CaseRow.after(row, ID, version, Optional.of("T01-TT"), event).orElseThrow();
    }

    private static <E extends CaseEvent> E read(String type, Class<E> event) throws IOException {
        Path sample =
                Path.of(System.getProperty("liem.root"), "case-service/src/test/resources/events", type + ".json");
        return BodyCodec.decode(new EventBody(Files.readAllBytes(sample)), event);
    }
}
