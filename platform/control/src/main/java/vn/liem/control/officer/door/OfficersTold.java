package vn.liem.control.officer.door;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import vn.liem.contracts.LiemService;
import vn.liem.control.officer.CaseOfficers;
import vn.liem.control.officer.OfficerEvent;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.DatabaseFailed;
import vn.liem.eventstore.EventBody;
import vn.liem.eventstore.EventLog;
import vn.liem.kernel.EventTypes;
import vn.liem.messaging.Alarms;
import vn.liem.messaging.PublishedRecord;
import vn.liem.service.exchange.TakesNote;
import vn.liem.service.part.AtDesk;

/** What other services have told of the officers of cases: whoever is out of a case there is out of it here. */
@Singleton
@IfBuildProperty(name = OfficerDesk.MOUNTED, stringValue = "true")
public final class OfficersTold implements TakesNote {

    private static final EventTypes<OfficerEvent> TYPES = EventTypes.of(OfficerEvent.class);
    private static final Set<LiemService> TELLING = EnumSet.of(LiemService.INVESTIGATION, LiemService.TRIAL);
    private static final String NOTE =
            "insert into officer_told (source, pos, subject, type, body) values (?, ?, ?, ?, ?) on conflict do nothing";
    private static final String READ =
            "select source, type, body from officer_told where subject = ? order by source, pos";

    private final DataSource database;
    private final Alarms alarms;
    private final Optional<LiemService> own;

    @Inject
    OfficersTold(DataSource database, EventLog log) {
        this.database = database;
        this.own = LiemService.ownerOf(log.name());
        this.alarms = new Alarms(database);
    }

    @Override
    public void of(String source, List<PublishedRecord> records) {
        // A service hears its own log too, a moment later than it stands there: for what it records itself it asks the
        // log.
        boolean tells = LiemService.ownerOf(source)
                .filter(TELLING::contains)
                .filter(owner -> !own.equals(Optional.of(owner)))
                .isPresent();
        List<PublishedRecord> telling =
                tells ? records.stream().filter(this::isReadable).toList() : List.of();
        if (telling.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(NOTE)) {
            for (PublishedRecord record : telling) {
                insert.setString(1, source);
                insert.setLong(2, record.pos());
                insert.setString(3, record.event().subject());
                insert.setString(4, record.event().type());
                insert.setBytes(5, record.event().body().bytes());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** The officers of a case as the others have told them. */
    CaseOfficers of(UUID caseId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(READ)) {
            select.setString(1, AtDesk.subject(caseId).value());
            // Each service judges what it records by its own documents: numbers of two are not of one another.
            Map<String, CaseOfficers> bySource = new TreeMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    OfficerEvent event =
                            BodyCodec.decode(new EventBody(rows.getBytes(3)), TYPES.classOf(rows.getString(2)));
                    bySource.merge(
                            rows.getString(1), CaseOfficers.none().after(event), (known, _) -> known.after(event));
                }
            }
            return bySource.values().stream().reduce(CaseOfficers.none(), CaseOfficers::and);
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** One record that cannot be read raises the alarm and keeps none of the others. */
    private boolean isReadable(PublishedRecord record) {
        if (!TYPES.knows(record.event().type())) {
            return false;
        }
        try {
            BodyCodec.decode(record.event().body(), TYPES.classOf(record.event().type()));
            return true;
        } catch (IllegalArgumentException e) {
            alarms.raise(record.source(), record.pos(), "a record tells of an officer of a case and cannot be read");
            return false;
        }
    }
}
