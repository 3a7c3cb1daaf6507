package vn.liem.cases.registry.door;

import java.util.Optional;
import vn.liem.service.door.MaxLength;

/** Everything as it ought to have been recorded, and why. */
public record CaseCorrectionToRecord(
        CaseToRegister registered,
        Optional<SeparationToRecord> separation,
        Optional<JoinderToRecord> joinder,
        @MaxLength(2_000) String reason) {}
