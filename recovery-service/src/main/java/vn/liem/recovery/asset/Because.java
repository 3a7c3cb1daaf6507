package vn.liem.recovery.asset;

import java.util.Optional;
import vn.liem.kernel.SealedText;

/** On what a correction rests: its document, and why. */
public record Because(String documentNo, Optional<SealedText> reason) {}
