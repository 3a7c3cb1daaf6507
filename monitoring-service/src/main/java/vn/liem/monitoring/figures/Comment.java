package vn.liem.monitoring.figures;

/**
 * A remark on a figure of a draft.
 *
 * @param figure the id of the figure
 * @param by the subject id of the officer
 */
public record Comment(String figure, Remark remark, String by) {}
