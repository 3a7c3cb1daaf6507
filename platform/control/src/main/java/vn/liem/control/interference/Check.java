package vn.liem.control.interference;

import java.time.LocalDate;
import vn.liem.kernel.SealedText;

/** The check of a report (kiểm tra, xác minh): its result by code, and in words that are sealed. */
public record Check(
        String documentNo,
        CheckResult result,
        LocalDate checkedOn,
        String unit,
        String checkedBy,
        SealedText sealedText) {}
