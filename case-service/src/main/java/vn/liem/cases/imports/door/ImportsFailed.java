package vn.liem.cases.imports.door;

import java.sql.SQLException;

/** The database did not answer; the message names nobody, since the tables hold no text in clear. */
final class ImportsFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportsFailed(SQLException cause) {
        super("the database of imports refused: " + cause.getSQLState(), cause);
    }
}
