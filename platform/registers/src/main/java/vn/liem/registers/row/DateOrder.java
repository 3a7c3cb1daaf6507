package vn.liem.registers.row;

/** Two columns of a row whose days must not stand the other way round; where one is empty there is nothing to compare. */
public record DateOrder(Column<?> later, Column<?> earlier) {}
