package vn.liem.registers.row;

/** A row's word on another: the column that says it and the key of the row that must be there. */
public record Reference(Column<?> column, RowKey target) {}
