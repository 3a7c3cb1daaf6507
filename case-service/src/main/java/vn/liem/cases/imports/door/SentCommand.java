package vn.liem.cases.imports.door;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import vn.liem.contracts.LiemService;

/**
 * What a row says to another service: one row of a batch there.
 *
 * @param to the service
 * @param id the command's id, the same however often it is sent
 * @param name which command it is
 * @param caseId what it is about: commands about one thing are carried out in their order
 * @param occurredOn the legal day
 * @param onBehalfOf the body whose fact it is
 * @param body what the command needs besides
 */
record SentCommand(
        LiemService to, UUID id, String name, UUID caseId, LocalDate occurredOn, String onBehalfOf, ObjectNode body) {

    ObjectNode json() {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("commandId", id.toString());
        row.put("command", name);
        row.put("subject", caseId.toString());
        row.put("occurredOn", occurredOn.toString());
        row.put("onBehalfOf", onBehalfOf);
        row.set("body", body);
        return row;
    }
}
