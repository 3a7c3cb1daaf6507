package vn.liem.recovery.obligation.door;

import java.time.LocalDate;
import vn.liem.service.door.HasForm;

/** What is sent when a receipt was taken back. */
public record ReversalToRecord(
        @HasForm(ObligationToRegister.NUMBER) String recoveryNo, LocalDate reversedOn) {}
