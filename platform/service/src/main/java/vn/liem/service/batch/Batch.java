package vn.liem.service.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.liem.service.door.MaxLength;

/**
 * What is sent: rows in the order in which those of one subject are to be carried out.
 *
 * @param correlation what runs through everything that the batch sets off, the import for instance
 * @param rows each is read for itself, so that one that cannot be read is answered beside the others
 */
public record Batch(
        Optional<UUID> correlation,

        @MaxLength(BatchResource.ROWS_MAX) @Schema(type = SchemaType.ARRAY, implementation = BatchRow.class)
        List<JsonNode> rows) {}
