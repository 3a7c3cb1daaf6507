package vn.liem.cases.protection;

import java.time.LocalDate;

/**
 * Protection ended (quyết định chấm dứt biện pháp bảo vệ).
 */
public record ProtectionEnding(String decisionNo, ProtectionEndGround ground, LocalDate endedOn) {}
