package vn.liem.cases.steering.door;

import java.time.LocalDate;
import vn.liem.service.door.HasForm;

/** What is sent once a body has a steering document and has made it known. */
public record AcknowledgementToRecord(
        @HasForm(DirectiveToIssue.UNIT) String unit, LocalDate acknowledgedOn) {}
