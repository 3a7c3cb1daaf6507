package vn.liem.cases.person.door;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.liem.cases.person.NameSearch;
import vn.liem.cases.person.PersonFound;
import vn.liem.kernel.PersonKey;
import vn.liem.security.seal.MasterKey;

/** The names in memory, caught up with the table before each search; a restart fills it again. */
final class SearchIndex {

    private static final int ROWS_A_STEP = 5_000;

    private final Transactions transactions;
    private final MasterKey master;
    private final NameSearch names = new NameSearch();
    private long lastRevision;

    SearchIndex(Transactions transactions, MasterKey master) {
        this.transactions = transactions;
        this.master = master;
    }

    synchronized List<PersonKey> find(String query) {
        while (transactions.run(this::catchUp) == ROWS_A_STEP) {
            // Each step is a transaction of its own, so that the first fill of a big table holds none for long.
        }
        return names.find(query);
    }

    private int catchUp(Connection connection) throws SQLException {
        int rows = 0;
        try (PreparedStatement query = connection.prepareStatement(
                "select d.revision, d.person_key, d.kept, " + StoredKey.COLUMNS + " from person_details d"
                        + " left join subject_key k using (key_id)"
                        + " where d.revision > ? order by d.revision limit " + ROWS_A_STEP)) {
            query.setLong(1, lastRevision);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    take(row);
                    lastRevision = row.getLong("revision");
                    rows++;
                }
            }
        }
        return rows;
    }

    private void take(ResultSet row) throws SQLException {
        PersonKey key = new PersonKey(row.getObject("person_key", UUID.class));
        switch (PersonRows.found(row, key, master)) {
            case PersonFound.Known(var _, var details) -> names.put(key, details.name());
            case PersonFound.Erased _, PersonFound.Damaged _, PersonFound.NotInDirectory _ -> names.forget(key);
        }
    }
}
