package vn.liem.cases.source.door;

import java.time.LocalDate;
import vn.liem.service.door.HasForm;

/** What a body sends to acknowledge an information source. */
public record ReceiptToRecord(
        @HasForm(SourceToRegister.UNIT) String receivedBy, LocalDate receivedOn) {}
