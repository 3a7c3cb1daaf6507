package vn.liem.cases.steering.door;

import java.time.LocalDate;
import vn.liem.service.door.MaxLength;

/** What is sent to keep an item on the list that was proposed to leave it. */
public record ClosingToDecline(
        LocalDate declinedOn, @MaxLength(2_000) String reason) {}
