package vn.liem.cases.imports.door;

import static vn.liem.cases.imports.door.ImportTables.insertAll;
import static vn.liem.cases.imports.door.ImportTables.list;
import static vn.liem.cases.imports.door.ImportTables.set;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.liem.registers.plan.ChangedFacts;
import vn.liem.registers.plan.ChangedShare;
import vn.liem.registers.row.Register;

/** Reads and writes how much of what stood each import would change. */
final class ChangesTable {

    private ChangesTable() {}

    static void insert(Connection connection, UUID job, ChangedFacts changes) throws SQLException {
        insertAll(
                connection,
                "insert into import_change (job, register, changed, standing) values (?, ?, ?, ?)",
                List.copyOf(changes.inOrder().entrySet()),
                (insert, it) -> set(
                        insert,
                        job,
                        it.getKey().name(),
                        it.getValue().changed(),
                        it.getValue().standing()));
    }

    /** How much of what stood an import would change, or changed. */
    static ChangedFacts of(Connection connection, UUID job) throws SQLException {
        Map<Register, ChangedShare> byRegister = new EnumMap<>(Register.class);
        list(
                        connection,
                        "select register, changed, standing from import_change where job = ?",
                        row -> Map.entry(
                                Register.valueOf(row.getString(1)), new ChangedShare(row.getInt(2), row.getInt(3))),
                        job)
                .forEach(one -> byRegister.put(one.getKey(), one.getValue()));
        return new ChangedFacts(byRegister);
    }
}
