package vn.liem.investigation.measure.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.liem.contracts.LiemService;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.DatabaseFailed;
import vn.liem.eventstore.EventBody;
import vn.liem.investigation.measure.CourtStage;
import vn.liem.kernel.PersonKey;
import vn.liem.messaging.Alarms;
import vn.liem.messaging.PublishedRecord;
import vn.liem.service.exchange.TakesNote;
import vn.liem.service.part.AtDesk;

/** On which days courts judged, as trial-service has told it: a detention after a judgment is limited from that day. */
@Singleton
public final class JudgmentsTold implements TakesNote {

    private static final String FIRST_INSTANCE = "trial";
    private static final String APPEAL = "appeal";
    private static final Set<String> JUDGED = Set.of("trial.judged.v1", "appeal.upheld.v1", "appeal.amended.v1");
    private static final Set<String> CORRECTED = Set.of("trial.corrected.v1", "appeal.corrected.v1");
    private static final Set<String> ANNULLED = Set.of("trial.annulled.v1", "appeal.annulled.v1");
    private static final String NOTE =
            "insert into judgment_told (source, pos, subject, type, body) values (?, ?, ?, ?, ?) on conflict do nothing";
    private static final String READ = "select type, body from judgment_told where subject = ? order by source, pos";

    private final DataSource database;
    private final Alarms alarms;

    @Inject
    JudgmentsTold(DataSource database) {
        this.database = database;
        this.alarms = new Alarms(database);
    }

    /** What is read of a judgment, its correction or its annulment. */
    record Told(Decided decision) {
        record Decided(String documentNo, Optional<LocalDate> decidedOn, Optional<PersonKey> person) {}
    }

    /** What tells a judgment apart: the part of the proceedings, its number, and whom alone it is about. */
    private record Key(String part, String documentNo, Optional<PersonKey> person) {}

    @Override
    public void of(String source, List<PublishedRecord> records) {
        boolean tells =
                LiemService.ownerOf(source).filter(LiemService.TRIAL::equals).isPresent();
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

    /** One record that cannot be read raises the alarm and keeps none of the others. */
    private boolean isReadable(PublishedRecord record) {
        String type = record.event().type();
        if (!JUDGED.contains(type) && !CORRECTED.contains(type) && !ANNULLED.contains(type)) {
            return false;
        }
        try {
            BodyCodec.decode(record.event().body(), Told.class);
            return true;
        } catch (IllegalArgumentException e) {
            alarms.raise(record.source(), record.pos(), "a record tells of a judgment and cannot be read");
            return false;
        }
    }

    /** The day of the last judgment on the person up to a day, at the stage that the court says; none where none is told. */
    Optional<LocalDate> judgedOn(UUID caseId, PersonKey person, CourtStage before, LocalDate until) {
        if (!before.isJudged()) {
            return Optional.empty();
        }
        String part = before == CourtStage.JUDGED_ON_APPEAL ? APPEAL : FIRST_INSTANCE;
        return judgments(caseId).entrySet().stream()
                .filter(one -> one.getKey().part().equals(part))
                .filter(one -> one.getKey()
                        .person()
                        .filter(other -> !other.equals(person))
                        .isEmpty())
                .map(Map.Entry::getValue)
                .filter(day -> !day.isAfter(until))
                .max(LocalDate::compareTo);
    }

    private Map<Key, LocalDate> judgments(UUID caseId) {
        Map<Key, LocalDate> days = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(READ)) {
            select.setString(1, AtDesk.subject(caseId).value());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String type = rows.getString(1);
                    Told.Decided told = BodyCodec.decode(new EventBody(rows.getBytes(2)), Told.class)
                            .decision();
                    Key key = new Key(type.substring(0, type.indexOf('.')), told.documentNo(), told.person());
                    if (JUDGED.contains(type)) {
                        told.decidedOn().ifPresent(day -> days.put(key, day));
                    } else if (CORRECTED.contains(type)) {
                        told.decidedOn().ifPresent(day -> days.replace(key, day));
                    } else {
                        days.remove(key);
                    }
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
        return days;
    }
}
