package vn.liem.control.interference;

import java.time.LocalDate;
import vn.liem.kernel.SealedText;

/** What the head of a body has decided on a report that was checked (xử lý): by code, and in words that are sealed. */
public record Handling(
        String documentNo,
        HandlingMeasure measure,
        LocalDate handledOn,
        String unit,
        String handledBy,
        SealedText sealedText) {}
