package vn.liem.cases.person.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import vn.liem.testsupport.TestDatabase;
import vn.liem.testsupport.TestServers;

/** A database with the directory's tables, migrated as the owner and used as the app. */
record DirectoryDatabase(TestDatabase database) implements AutoCloseable {

    static DirectoryDatabase create() {
        DirectoryDatabase made = new DirectoryDatabase(TestServers.database());
        for (String name : List.of("V010__person.sql", "V042__people_of_cases.sql")) {
            made.asOwner(migration(name).replace("${app}", made.database.appUser()));
        }
        return made;
    }

    private static String migration(String name) {
        try (InputStream sql = DirectoryDatabase.class.getResourceAsStream("/db/migration/" + name)) {
            if (sql == null) {
                throw new IllegalStateException("the migration is on the class path");
            }
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DataSource app() {
        return database.appDataSource();
    }

    void asOwner(String sql) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void asApp(String sql) throws SQLException {
        try (Connection connection = app().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> rows(String sql) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
