package vn.liem.trial.trial.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.liem.contracts.LiemService;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.DatabaseFailed;
import vn.liem.eventstore.EventBody;
import vn.liem.messaging.Alarms;
import vn.liem.messaging.PublishedRecord;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.RecordedDecision;
import vn.liem.procedure.part.StepSaid;
import vn.liem.service.exchange.TakesNote;
import vn.liem.service.part.AtDesk;
import vn.liem.trial.trial.Indictments;

/** The indictments of cases, as investigation-service has told them: a court accepts a case on one of them alone. */
@Singleton
public final class IndictmentsTold implements TakesNote {

    private static final String INDICTED = "prosecution.indicted.v1";
    private static final String STEP_TAKEN = "prosecution.step-taken.v1";
    private static final String CORRECTED = "prosecution.corrected.v1";
    private static final String ANNULLED = "prosecution.annulled.v1";
    private static final Set<String> TELLING = Set.of(INDICTED, STEP_TAKEN, CORRECTED, ANNULLED);
    private static final String NOTE = "insert into indictment_told (source, pos, subject, type, body)"
            + " values (?, ?, ?, ?, ?) on conflict (source, pos) do update"
            + " set subject = excluded.subject, type = excluded.type, body = excluded.body";
    private static final String READ =
            "select type, body from indictment_told where subject = ? and type <> ''" + " order by source, pos";
    private static final String FORGET = "update indictment_told set type = '' where source = ? and pos = ?";

    private final DataSource database;
    private final Alarms alarms;

    @Inject
    IndictmentsTold(DataSource database) {
        this.database = database;
        this.alarms = new Alarms(database);
    }

    /** What is read of an indictment or of its correction. */
    record Told(RecordedDecision decision) {}

    /** What is read of another decision of the prosecution. */
    record ToldStep(RecordedDecision decision, StepSaid step) {}

    /** What is read of a decision that was taken back. */
    record ToldKey(DecisionKey decision) {}

    /** What took the place of a record that its source does not hold is noted in its place too. */
    @Override
    public void of(String source, List<PublishedRecord> records) {
        boolean tells = LiemService.ownerOf(source)
                .filter(LiemService.INVESTIGATION::equals)
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

    @Override
    public void forget(String source, long pos) {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setString(1, source);
            forget.setLong(2, pos);
            forget.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** The indictments of the case that were heard of. */
    Indictments of(UUID caseId) {
        Indictments heard = Indictments.none();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(READ)) {
            select.setString(1, AtDesk.subject(caseId).value());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    heard = after(heard, rows.getString(1), new EventBody(rows.getBytes(2)));
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
        return heard;
    }

    /** One record that cannot be read raises the alarm and keeps none of the others. */
    private boolean isReadable(PublishedRecord record) {
        if (!TELLING.contains(record.event().type())) {
            return false;
        }
        try {
            after(Indictments.none(), record.event().type(), record.event().body());
            return true;
        } catch (IllegalArgumentException _) {
            alarms.raise(record.source(), record.pos(), "a record tells of a prosecution and cannot be read");
            return false;
        }
    }

    private static Indictments after(Indictments heard, String type, EventBody body) {
        return switch (type) {
            case INDICTED -> heard.indicted(BodyCodec.decode(body, Told.class).decision());
            case CORRECTED -> heard.corrected(BodyCodec.decode(body, Told.class).decision());
            case ANNULLED ->
                heard.annulled(BodyCodec.decode(body, ToldKey.class).decision());
            default -> {
                ToldStep told = BodyCodec.decode(body, ToldStep.class);
                yield heard.step(told.decision(), told.step());
            }
        };
    }
}
