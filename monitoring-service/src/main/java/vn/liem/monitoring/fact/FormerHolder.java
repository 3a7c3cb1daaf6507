package vn.liem.monitoring.fact;

import java.time.LocalDate;

/**
 * That a body recorded a decision of the time in which it held the file, after it had handed it on.
 *
 * @param recordedOn when it did
 * @param holder who held the file by then
 */
public record FormerHolder(LocalDate recordedOn, String holder) {}
