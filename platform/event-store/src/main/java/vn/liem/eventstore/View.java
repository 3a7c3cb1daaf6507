package vn.liem.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What people look at: rows folded from events, disposable, in a schema of its own. */
public interface View {

    /**
     * Its name, also that of its schema: lower case with a version at the end, {@code source_list_v1}. A view whose
     * tables or fold change gets the next version and fills itself anew.
     */
    String name();

    /** Its tables and indexes, with names that are not qualified: the schema is set by who runs it. */
    String tables();

    /** Folds the next events of one source into the tables, in the given transaction. */
    void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException;
}
