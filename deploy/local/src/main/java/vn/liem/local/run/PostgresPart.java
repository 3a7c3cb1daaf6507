package vn.liem.local.run;

import java.util.Map;
import vn.liem.local.server.PostgresServer;

/** The database server, with one database and two roles for each service. */
record PostgresPart(Home home, PortPlan ports, Secrets secrets) implements Part {

    private static final Map<String, String> SETTINGS = Map.of(
            "max_connections", "200",
            "shared_buffers", "128MB",
            "max_wal_size", "1GB",
            "log_line_prefix", "%m [%p] %d ");

    @Override
    public PartName name() {
        return PartName.POSTGRES;
    }

    @Override
    public Started start() {
        PostgresServer server = PostgresServer.start(home.part(name()), ports.of(name()), SETTINGS);
        try {
            new Databases(server, secrets).prepare();
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
        return new Started(server.process(), server::close);
    }
}
