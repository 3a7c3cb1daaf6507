package vn.liem.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.liem.local.run.PartName;

/** What a superuser does to a row of a log, and what {@code ./liem verify} says of it. */
record Tampering(Installation system) {

    /** Changes the row, finds it named, and puts it back; that nothing is found then, {@link #holds} says at the end. */
    void is_found_where_it_was_done(PartName service, long pos) {
        change(service, pos, 1);
        try {
            CommandRun.Ended told = system.run("verify", "--no-build");
            assertEquals(1, told.code(), told.out());
            assertTrue(told.out().contains("%s/1, position %d".formatted(service.module(), pos)), told.out());
            JsonNode json = json(system.run("verify", "--no-build", "--format", "json"));
            JsonNode log = json.path("logs")
                    .valueStream()
                    .filter(each -> each.path("service").asText().equals(service.module()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(service.module() + "/1", log.at("/faults/0/log").asText());
            assertEquals(pos, log.at("/faults/0/position").asLong());
        } finally {
            change(service, pos, -1);
        }
    }

    /** Every log holds. */
    void holds() {
        system.run("verify", "--no-build").good();
    }

    private void change(PartName service, long pos, int days) {
        system.run("sql", service.word(), "-c", """
                begin;
                alter table event disable trigger event_is_append_only;
                update event set occurred_on = occurred_on + (%d) where pos = %d;
                alter table event enable trigger event_is_append_only;
                commit""".formatted(days, pos)).good();
    }

    private static JsonNode json(CommandRun.Ended told) {
        try {
            return new ObjectMapper().readTree(told.out());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + told.out(), e);
        }
    }
}
