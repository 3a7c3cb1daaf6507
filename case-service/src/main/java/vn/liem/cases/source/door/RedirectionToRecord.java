package vn.liem.cases.source.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.service.door.HasForm;

/** What a body sends to forward an information source. */
public record RedirectionToRecord(
        LocalDate redirectedOn,
        @HasForm(SourceToRegister.UNIT) Optional<String> redirectedTo) {}
