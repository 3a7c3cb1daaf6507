package vn.liem.service.batch;

import java.util.List;

/** What became of a batch: an answer for each row, in the order of the rows. */
public record BatchAnswered(List<RowAnswer> rows) {}
