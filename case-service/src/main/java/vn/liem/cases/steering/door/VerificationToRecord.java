package vn.liem.cases.steering.door;

import java.time.LocalDate;

/** What the standing agency sends when it found that a directive is done. */
public record VerificationToRecord(LocalDate on) {}
