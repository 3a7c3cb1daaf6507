package vn.liem.testsupport.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.PersonKey;

class SchemaOfRecordTest {

    enum Colour {
        DARK_RED
    }

    record Inner(String name) {}

    record Event(
            UUID id,
            LocalDate on,
            long many,
            Colour colour,
            PersonKey person,
            Optional<Inner> inner,
            List<Inner> all) {}

    record Wrong(Object anything) {}

    @Test
    void a_schema_follows_the_rules_of_the_body() {
        assertEquals(
                """
                {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:liem:event:x.y.v1","title":"x.y.v1",\
                "x-service":"case-service","type":"object","properties":{\
                "id":{"type":"string","format":"uuid"},\
                "on":{"type":"string","format":"date"},\
                "many":{"type":"integer","maximum":9007199254740991},\
                "colour":{"type":"string","enum":["dark_red"]},\
                "person":{"type":"string","format":"uuid"},\
                "inner":{"type":"object","properties":{"name":{"type":"string"}},"required":["name"]},\
                "all":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"}},\
                "required":["name"]}}},"required":["id","on","many","colour","person","all"]}""", SchemaOfRecord.of("case-service", "x.y.v1", Event.class).toString());
    }

    @Test
    void a_component_that_says_nothing_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> SchemaOfRecord.of("case-service", "x.y.v1", Wrong.class));
    }
}
