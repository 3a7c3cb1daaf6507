package vn.liem.cases.inspection.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * What a body sends of a finding; its text comes in clear and is sealed at the door.
 *
 * @param finding its number within the inspection, from 1
 * @param amountVnd the money it is about, in whole đồng, digits only
 */
public record FindingToRecord(
        int finding,
        LocalDate on,
        @MaxLength(4_000) Optional<String> text,
        @HasForm("0|[1-9][0-9]{0,17}") Optional<String> amountVnd) {}
