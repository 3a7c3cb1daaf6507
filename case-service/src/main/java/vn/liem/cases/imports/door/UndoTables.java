package vn.liem.cases.imports.door;

import static vn.liem.cases.imports.door.ImportTables.insertAll;
import static vn.liem.cases.imports.door.ImportTables.list;
import static vn.liem.cases.imports.door.ImportTables.set;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.cases.imports.door.JobRows.Carried;
import vn.liem.cases.imports.door.JobRows.LeftRow;
import vn.liem.cases.imports.door.JobRows.Place;
import vn.liem.cases.imports.door.JobRows.Undone;

/** Reads and writes what is kept of imports that are undone. */
final class UndoTables {

    private UndoTables() {}

    /** The ids under which rows went into the logs that were undone since: the same row again is another fact. */
    static Set<UUID> undoneCommands(Connection connection) throws SQLException {
        return new HashSet<>(list(
                connection,
                "select r.command from import_row r join import_job u on u.undoes = r.job where u.state <> 'stopped'"
                        + " and r.step = 'add'",
                row -> row.getObject(1, UUID.class)));
    }

    /** The rows that a job planned and that no undoing has taken back, in its order; who holds a file is no row. */
    static List<Carried> carried(Connection connection, UUID job) throws SQLException {
        return list(
                connection,
                "select r.seq, r.register, r.content_no, r.line, r.beside_no, r.beside_line, r.step, o.outcome"
                        + " from import_row r join import_outcome o using (job, seq)"
                        + " where r.job = ? and r.step <> 'hold' and not exists (select from import_undone u"
                        + " where u.job = r.job and u.seq = r.seq and u.left_because is null) order by r.seq",
                row -> new Carried(
                        row.getInt(1),
                        row.getString(2),
                        new Place(row.getLong(3), row.getInt(4)),
                        row.getObject(5) == null
                                ? Optional.empty()
                                : Optional.of(new Place(row.getLong(5), row.getInt(6))),
                        row.getString(7),
                        row.getString(8)),
                job);
    }

    static void insertUndone(Connection connection, List<Undone> undone) throws SQLException {
        insertAll(
                connection,
                "insert into import_undone (undo, job, seq, left_because) values (?, ?, ?, ?)",
                undone,
                (insert, it) -> set(
                        insert, it.undo(), it.job(), it.seq(), it.leftBecause().orElse(null)));
    }

    /** The rows that an undoing left as they are, by file and line. */
    static List<LeftRow> left(Connection connection, UUID undo) throws SQLException {
        return list(
                connection,
                "select r.register, r.line, u.left_because from import_undone u join import_row r using (job, seq)"
                        + " where u.undo = ? and u.left_because is not null order by 1, 2",
                row -> new LeftRow(row.getString(1), row.getInt(2), row.getString(3)),
                undo);
    }

    /** The undoings of an import, the first first. */
    static List<UUID> undoings(Connection connection, UUID job) throws SQLException {
        return list(
                connection,
                "select id from import_job where undoes = ? and state <> 'stopped' order by no",
                row -> row.getObject(1, UUID.class),
                job);
    }
}
