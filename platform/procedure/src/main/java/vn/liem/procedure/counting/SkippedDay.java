package vn.liem.procedure.counting;

import java.time.LocalDate;
import vn.liem.procedure.Wording;

/** A day that a count passed over, and why. */
public record SkippedDay(LocalDate day, Wording why) {}
