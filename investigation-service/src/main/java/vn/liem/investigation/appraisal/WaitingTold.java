package vn.liem.investigation.appraisal;

import java.util.Optional;
import vn.liem.procedure.part.RegisterLine;

/**
 * What a register says without saying when: how many days were waited for documents, and why it took long.
 *
 * @param delayReason why it took long, where the register says it
 */
public record WaitingTold(int days, RegisterLine line, Optional<DelayReason> delayReason) {}
