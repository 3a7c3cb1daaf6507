package vn.liem.control.interference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.SealedText;

/**
 * A report that somebody interferes with the proceedings (báo cáo về việc can thiệp trái pháp luật).
 *
 * @param reportedBy the subject id of the officer who reports it
 * @param about the subject id of whom it is about, where that is an officer known by one
 * @param sealedText what happened, sealed under the case's key
 */
public record Report(
        UUID id,
        InterferenceKind kind,
        LocalDate happenedOn,
        String unit,
        String reportedBy,
        Optional<String> about,
        SealedText sealedText) {}
