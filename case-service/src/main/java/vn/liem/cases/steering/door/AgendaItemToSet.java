package vn.liem.cases.steering.door;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.service.door.MaxLength;

/**
 * What is sent to put an item on the agenda.
 *
 * @param papers the papers that members get, each by the SHA-256 of its bytes
 */
public record AgendaItemToSet(
        int number,
        Optional<UUID> caseId,
        @MaxLength(2_000) String title,
        @MaxLength(50) List<String> papers) {}
