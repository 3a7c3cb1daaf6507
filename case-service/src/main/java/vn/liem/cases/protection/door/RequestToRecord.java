package vn.liem.cases.protection.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.cases.protection.ProtectedInterest;
import vn.liem.service.door.MaxLength;
import vn.liem.service.door.TakesNoIdentity;

/** What is sent of a request for protection; the body that protects is that of the officer. */
@TakesNoIdentity
public record RequestToRecord(
        List<ProtectedInterest> interests,
        LocalDate requestedOn,
        @MaxLength(2_000) Optional<String> note) {}
