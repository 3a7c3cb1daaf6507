package vn.liem.cases.inspection.door;

import java.time.LocalDate;
import vn.liem.service.door.HasForm;

/**
 * Which finding's file was transferred.
 *
 * @param sourceNumber the number of the information source that the body registered for it
 */
public record TransferToRecord(
        int finding,
        LocalDate on,
        @HasForm(InspectionToRegister.NUMBER) String sourceNumber) {}
