package vn.liem.service.looking;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * Connections that find the tables of looking and no others. They are few and of their own: a service whose connections are all
 * taken by readers can still write down who reads.
 */
final class LookingDatabase {

    /** The schema in which the log lies. */
    static final String SCHEMA = "looking";

    private static final int CONNECTIONS_MAX = 4;
    private static final Duration CONNECTION_WITHIN = Duration.ofSeconds(2);
    private static final String SILENT_SECONDS_MAX = "10";

    private LookingDatabase() {}

    static AgroalDataSource open(Config config) {
        AgroalDataSourceConfigurationSupplier settings = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(CONNECTIONS_MAX)
                        .acquisitionTimeout(CONNECTION_WITHIN)
                        .connectionFactoryConfiguration(connection -> connection
                                .jdbcUrl(config.getValue("quarkus.datasource.jdbc.url", String.class))
                                .principal(
                                        new NamePrincipal(config.getValue("quarkus.datasource.username", String.class)))
                                .credential(new SimplePassword(
                                        config.getOptionalValue("quarkus.datasource.password", String.class)
                                                .orElse("")))
                                .jdbcProperty("currentSchema", SCHEMA)
                                .jdbcProperty("ApplicationName", SCHEMA)
                                .jdbcProperty("tcpKeepAlive", "true")
                                .jdbcProperty("socketTimeout", SILENT_SECONDS_MAX)));
        try {
            return AgroalDataSource.from(settings);
        } catch (SQLException e) {
            throw new IllegalStateException("the connections for the log of looking cannot be set up", e);
        }
    }
}
