package vn.liem.service.directory;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import vn.liem.contracts.LiemService;
import vn.liem.messaging.Alarms;
import vn.liem.messaging.FetchRecords;
import vn.liem.messaging.PublishedRecord;
import vn.liem.security.seal.PublicSealingKey;
import vn.liem.service.exchange.TakesNote;

/**
 * The bodies, the keys of files and the places of cases, as case-service has told them. What it told before this was mounted, or before the
 * tables were emptied, is asked for at the next record.
 */
@Singleton
@IfBuildProperty(name = Directory.MOUNTED, stringValue = "true")
public final class Directory implements TakesNote {

    /** Set to {@code true} by a service that mounts the directory; its migrations lie in {@code db/directory}. */
    public static final String MOUNTED = "liem.directory.mounted";

    /** The deepest chain of parents; a longer one is a mistake of the directory. */
    static final int DEPTH_MAX = 12;

    private static final String UP = """
            with recursive up(code, parent, depth) as (
                select code, parent, 1 from directory_body where code = ?
                union all
                select above.code, above.parent, depth + 1 from directory_body above
                    join up on above.code = up.parent where depth < ?)
            select code from up order by depth
            """;
    private static final String DOWN = """
            with recursive down(code, depth) as (
                select code, 1 from directory_body where code = ?
                union all
                select below.code, depth + 1 from directory_body below
                    join down on below.parent = down.code where depth < ?)
            select code from down
            """;

    private final DirectoryRows rows;
    private final FetchRecords records;

    @Inject
    Directory(DataSource database, FetchRecords records) {
        this.rows = new DirectoryRows(database, new Alarms(database));
        this.records = records;
    }

    @Override
    public void of(String source, List<PublishedRecord> told) {
        if (LiemService.ownerOf(source).filter(LiemService.CASE::equals).isEmpty()) {
            return;
        }
        catchUp(source, told.getFirst().prev());
        rows.note(source, told);
    }

    private void catchUp(String source, long until) {
        long reached = rows.read(source);
        while (reached < until) {
            List<PublishedRecord> missing = records.after(source, reached, Optional.empty());
            if (missing.isEmpty()) {
                throw new IllegalStateException("%s has nothing after %d".formatted(source, reached));
            }
            rows.note(source, missing);
            reached = missing.getLast().pos();
        }
    }

    /** The code of a body's kind, {@code procuracy}. */
    public Optional<String> kindOf(String body) {
        return rows.query("select kind from directory_body where code = ?", row -> row.getString(1), body).stream()
                .findFirst();
    }

    /** The public half of a file's key; empty where the file has not been registered. */
    public Optional<PublicSealingKey> keyOf(String subject) {
        return rows.query("select key from directory_key where subject = ?", row -> row.getString(1), subject).stream()
                .findFirst()
                .map(PublicSealingKey::new);
    }

    /** The unit code of where a case belongs; empty where no such case has been registered. */
    public Optional<String> localityOf(String subject) {
        return rows
                .query("select locality from directory_case where subject = ?", row -> row.getString(1), subject)
                .stream()
                .findFirst();
    }

    /** The day on which a case was joined into another (nhập vụ án); empty where it was not. */
    public Optional<LocalDate> joinedOn(String subject) {
        return rows
                .query(
                        "select joined_on from directory_joinder where subject = ? and joined_on is not null",
                        row -> row.getObject(1, LocalDate.class),
                        subject)
                .stream()
                .findFirst();
    }

    /** A body and its parents up to the root; empty where it is not known. */
    List<String> chainOf(String body) {
        return rows.query(UP, row -> row.getString(1), body, DEPTH_MAX);
    }

    /** A body and everything below it; empty where it is not known. */
    List<String> within(String body) {
        return rows.query(DOWN, row -> row.getString(1), body, DEPTH_MAX);
    }
}
