package vn.liem.recovery.asset;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.SealedText;

/** A verification of where an asset is and whose it is (xác minh tài sản); a number stands for one of them. */
public record Trace(String documentNo, LocalDate tracedOn, Optional<SealedText> finding) {}
