package vn.liem.service.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import vn.liem.service.door.HasForm;

/**
 * One row of a batch.
 *
 * @param commandId the command's id, made of the content by name: sent again, it gets the answer of the first time
 * @param command which command it is
 * @param subject the id of the case, or of whatever it is about
 * @param occurredOn the legal day
 * @param onBehalfOf the body whose fact it is
 * @param body what the command needs besides
 */
public record BatchRow(
        UUID commandId,
        @HasForm("[a-z_.-]{1,60}") String command,
        UUID subject,
        LocalDate occurredOn,
        @HasForm("[A-Z0-9][A-Z0-9-]{0,39}") String onBehalfOf,
        JsonNode body) {}
