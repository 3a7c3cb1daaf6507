package vn.liem.monitoring.figures.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.eventstore.Feed;
import vn.liem.eventstore.LogReader;
import vn.liem.eventstore.StoredEvent;
import vn.liem.messaging.ToldByOwner;
import vn.liem.monitoring.figures.door.RecountedDocument.Order;

/**
 * Counts a signed report again in a process of its own: the order comes in, the document goes out. It reads the databases of the
 * services whose logs were counted, by a role that may read their events and nothing else.
 */
public final class RecountProgram {

    private static final String PORT = "LIEM_RECOUNT_DB_PORT";
    private static final String USER = "LIEM_RECOUNT_DB_USER";
    private static final String PASSWORD = "LIEM_RECOUNT_DB_PASSWORD";
    private static final String LOG = "([a-z]+)-service/[0-9]+";

    private final Map<String, String> settings;

    RecountProgram(Map<String, String> settings) {
        this.settings = settings;
    }

    /** Reads the order from standard input and writes the document to standard output. */
    public static void main(String... none) throws IOException {
        new RecountProgram(System.getenv()).run(System.in, System.out);
    }

    void run(InputStream in, PrintStream out) throws IOException {
        Order order = BodyCodec.decode(new EventBody(in.readAllBytes()), Order.class);
        List<Feed> logs =
                RecountedDocument.logs(order).stream().sorted().map(this::log).toList();
        out.writeBytes(RecountedDocument.bytes(order, logs));
        out.flush();
    }

    /** A service's own log; what a service tells that another one owns counts for nobody. */
    private Feed log(String name) {
        if (!name.matches(LOG)) {
            throw new IllegalArgumentException("no log is called " + name);
        }
        LogReader log = LogReader.of(database("liem_" + name.replaceFirst(LOG, "$1")), name);
        return new Feed() {
            @Override
            public String source() {
                return name;
            }

            @Override
            public List<StoredEvent> after(long pos, int max) {
                return log.after(pos, max);
            }

            @Override
            public boolean mayTell(StoredEvent event) {
                return ToldByOwner.mayTell(name, event);
            }
        };
    }

    private PGSimpleDataSource database(String name) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setServerNames(new String[] {"127.0.0.1"});
        database.setPortNumbers(new int[] {Integer.parseInt(setting(PORT))});
        database.setDatabaseName(name);
        database.setUser(setting(USER));
        database.setPassword(setting(PASSWORD));
        return database;
    }

    private String setting(String name) {
        return Optional.ofNullable(settings.get(name))
                .orElseThrow(() -> new IllegalArgumentException(name + " is not set"));
    }
}
