package vn.liem.local.command;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** How the rows of an answer are printed. */
enum SqlOutput {
    TABLE,
    TUPLES;

    private static final int COLUMN_WIDTH_MAX = 80;

    /** Runs one or several statements and prints what each answers. */
    void run(Connection connection, String sql, PrintWriter out) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (rows || statement.getUpdateCount() >= 0) {
                if (rows) {
                    print(statement.getResultSet(), out);
                } else if (this == TABLE) {
                    out.println("%d changed".formatted(statement.getUpdateCount()));
                }
                rows = statement.getMoreResults();
            }
        }
        out.flush();
    }

    private void print(ResultSet rows, PrintWriter out) throws SQLException {
        List<List<String>> lines = new ArrayList<>();
        ResultSetMetaData columns = rows.getMetaData();
        List<String> heads = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            heads.add(columns.getColumnLabel(column));
        }
        while (rows.next()) {
            List<String> line = new ArrayList<>();
            for (int column = 1; column <= heads.size(); column++) {
                String value = rows.getString(column);
                line.add(value == null ? "" : value);
            }
            lines.add(line);
        }
        switch (this) {
            case TUPLES -> lines.forEach(line -> out.println(String.join("\t", line)));
            case TABLE -> table(heads, lines, out);
        }
    }

    private static void table(List<String> heads, List<List<String>> lines, PrintWriter out) {
        int[] widths = new int[heads.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = heads.get(column).length();
            for (List<String> line : lines) {
                widths[column] = Math.max(
                        widths[column],
                        Math.min(COLUMN_WIDTH_MAX, line.get(column).length()));
            }
        }
        out.println(row(heads, widths));
        out.println("-".repeat(row(heads, widths).length()));
        lines.forEach(line -> out.println(row(line, widths)));
        out.println("(%d rows)".formatted(lines.size()));
    }

    private static String row(List<String> cells, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            text.append(column == 0 ? "" : " | ");
            text.append(("%-" + Math.max(1, widths[column]) + "s").formatted(cells.get(column)));
        }
        return text.toString().stripTrailing();
    }
}
