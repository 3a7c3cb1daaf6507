package vn.liem.control.officer;

import java.time.LocalDate;
import vn.liem.kernel.SealedText;

/** How an assignment ended (thay đổi người được phân công): the reason by its code, and in words that are sealed. */
public record Replacement(
        String documentNo, ReplacementReason reason, LocalDate replacedOn, String unit, SealedText sealedReason) {}
