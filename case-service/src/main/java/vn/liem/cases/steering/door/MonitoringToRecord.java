package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.steering.MonitoringFinding;
import vn.liem.service.door.MaxLength;

/** What is sent to record what monitoring an item found. */
public record MonitoringToRecord(
        LocalDate monitoredOn,
        MonitoringFinding finding,
        @MaxLength(2_000) Optional<String> words) {}
