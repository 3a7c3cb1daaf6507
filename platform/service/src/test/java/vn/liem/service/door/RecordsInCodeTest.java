package vn.liem.service.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

/** Schemas say what is read and written, and not what getters a class has. */
class RecordsInCodeTest {

    /** An amount with a getter that is no part of it. */
    record Amount(String value) {
        public boolean isZero() {
            return value.equals("0");
        }
    }

    /** Said by a code. */
    enum Way {
        CASH
    }

    /** A receipt with things that may be missing and a list. */
    record Receipt(Amount amount, Optional<String> remark, Optional<Way> way, List<String> papers) {
        public boolean isPaid() {
            return !amount.isZero();
        }
    }

    @Test
    void a_record_of_one_value_is_that_value() throws IOException {
        Schema amount = written(Map.of("Amount", object(Map.of("value", text(), "zero", yesOrNo()))))
                .get("Amount");
        assertEquals(List.of(SchemaType.STRING), amount.getType());
        assertNull(amount.getProperties());
    }

    @Test
    void getters_are_left_out_and_what_is_neither_optional_nor_a_list_must_be_there() throws IOException {
        Schema remark = OASFactory.createSchema().addType(SchemaType.STRING).addType(SchemaType.NULL);
        Schema papers = OASFactory.createSchema().addType(SchemaType.ARRAY).items(text());
        Schema amount = OASFactory.createSchema().ref("#/components/schemas/Amount");
        Schema way = OASFactory.createSchema().ref("#/components/schemas/Way");
        Schema receipt = written(Map.of(
                        "Receipt",
                        object(Map.of(
                                "amount", amount, "remark", remark, "way", way, "papers", papers, "paid", yesOrNo()))))
                .get("Receipt");
        assertEquals(
                Set.of("amount", "remark", "way", "papers"),
                receipt.getProperties().keySet());
        assertEquals(List.of("amount"), receipt.getRequired());
    }

    @Test
    void an_object_that_somebody_else_reads_has_no_members_of_its_own() throws IOException {
        Map<String, Schema> written =
                written(Map.of("JsonNode", object(Map.of("pojo", yesOrNo())), "JsonNodeType", text()));
        assertEquals(Set.of("JsonNode"), written.keySet());
        assertNull(written.get("JsonNode").getProperties());
    }

    private static Map<String, Schema> written(Map<String, Schema> schemas) throws IOException {
        return RecordsInCode.of(Index.of(Amount.class, Receipt.class)).asWritten(schemas);
    }

    private static Schema object(Map<String, Schema> properties) {
        Schema schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
        properties.forEach(schema::addProperty);
        return schema;
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Schema yesOrNo() {
        return OASFactory.createSchema().addType(SchemaType.BOOLEAN);
    }
}
