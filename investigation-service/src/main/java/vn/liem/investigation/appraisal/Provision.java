package vn.liem.investigation.appraisal;

import java.time.LocalDate;

/**
 * The coming of documents that were asked for.
 *
 * @param asking the number of the letter that asked for them
 * @param unit the body that says so: the one that brought them, or the one that got them
 */
public record Provision(String documentNo, String asking, LocalDate providedOn, String unit) {}
