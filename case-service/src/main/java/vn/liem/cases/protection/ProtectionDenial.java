package vn.liem.cases.protection;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.SealedText;

/**
 * Protection was refused, with its reason (quyết định không áp dụng biện pháp bảo vệ).
 */
public record ProtectionDenial(
        String decisionNo, ProtectionRefusalGround ground, LocalDate refusedOn, Optional<SealedText> note) {}
