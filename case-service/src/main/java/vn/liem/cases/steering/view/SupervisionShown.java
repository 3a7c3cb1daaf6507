package vn.liem.cases.steering.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An item of the committee's list, with its codes as contracts name them; the reason of leaving stays sealed. */
public record SupervisionShown(
        UUID id,
        long version,
        UUID caseId,
        String locality,
        String level,
        String criterion,
        LocalDate listedOn,
        Optional<String> member,
        Optional<LocalDate> delistedOn,
        Optional<String> sealedReason) {}
