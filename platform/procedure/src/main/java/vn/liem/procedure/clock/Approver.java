package vn.liem.procedure.clock;

import vn.liem.procedure.law.Confidence;

/** Who may lengthen a limit, by the law of the day the act is done, and how sure that is. */
public record Approver(String who, String article, Confidence confidence) {}
