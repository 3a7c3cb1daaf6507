package vn.liem.cases.person.door;

import java.sql.SQLException;

/** The database did not answer; the message names no person, since the tables hold none in clear. */
public final class DirectoryFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DirectoryFailed(SQLException cause) {
        super("the directory's database refused: " + cause.getSQLState(), cause);
    }
}
