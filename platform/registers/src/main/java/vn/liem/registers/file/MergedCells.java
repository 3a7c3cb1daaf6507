package vn.liem.registers.file;

/** Cells of a sheet that were merged into their first, from 1 by row and from 0 by column; the others hold nothing. */
record MergedCells(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /** Whether a column is covered in every row, in those after the first, or in none. */
    boolean covers(int column, int row) {
        return row >= firstRow
                && row <= lastRow
                && column >= firstColumn
                && column <= lastColumn
                && (row > firstRow || column > firstColumn);
    }
}
