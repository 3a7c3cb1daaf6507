package vn.liem.trial.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import vn.liem.contracts.LiemService;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.DatabaseFailed;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.Refusal;
import vn.liem.messaging.Alarms;
import vn.liem.messaging.PublishedRecord;
import vn.liem.service.exchange.TakesNote;
import vn.liem.service.part.AccusedElsewhere;

/**
 * Which accused went into another case (tách vụ án), as investigation-service has told it: from that day on it is decided on
 * them there. What was decided here before is still recorded and corrected.
 */
@Singleton
public final class SeparationsTold implements TakesNote, AccusedElsewhere {

    private static final String WENT = "accused.separated.v1";
    private static final Pattern ACCUSED = Pattern.compile("accused:([0-9a-f-]{36})/([0-9a-f-]{36})");
    private static final String NOTE =
            "insert into accused_separated (source, pos, case_id, person, parted_on) values (?, ?, ?, ?, ?)"
                    + " on conflict do nothing";
    private static final String READ = "select min(parted_on) from accused_separated where case_id = ? and person = ?";

    private final DataSource database;
    private final Alarms alarms;

    @Inject
    SeparationsTold(DataSource database) {
        this.database = database;
        this.alarms = new Alarms(database);
    }

    /** What is read of somebody who went into another case. */
    record Told(Into into) {
        record Into(LocalDate partedOn) {}
    }

    @Override
    public void of(String source, List<PublishedRecord> told) {
        List<PublishedRecord> gone = told.stream()
                .filter(record -> record.event().type().equals(WENT))
                .toList();
        boolean tells = LiemService.ownerOf(source)
                .filter(LiemService.INVESTIGATION::equals)
                .isPresent();
        if (!tells || gone.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(NOTE)) {
            for (PublishedRecord record : gone) {
                note(insert, record);
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** One record that cannot be read raises the alarm and keeps none of the others. */
    private void note(PreparedStatement insert, PublishedRecord record) throws SQLException {
        Matcher stream = ACCUSED.matcher(record.event().stream().value());
        Optional<LocalDate> partedOn = partedOn(record);
        if (!stream.matches() || partedOn.isEmpty()) {
            alarms.raise(record.source(), record.pos(), "a record tells of a separated accused and cannot be read");
            return;
        }
        insert.setString(1, record.source());
        insert.setLong(2, record.pos());
        insert.setObject(3, UUID.fromString(stream.group(1)));
        insert.setObject(4, UUID.fromString(stream.group(2)));
        insert.setObject(5, partedOn.get());
        insert.addBatch();
    }

    private static Optional<LocalDate> partedOn(PublishedRecord record) {
        try {
            return Optional.of(
                    BodyCodec.decode(record.event().body(), Told.class).into().partedOn());
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // Whoever asked raises the alarm.
        }
    }

    @Override
    public Optional<Refusal> forbids(UUID caseId, PersonKey person, LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(READ)) {
            select.setObject(1, caseId);
            select.setObject(2, person.value());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, LocalDate.class))
                        .filter(parted -> !day.isBefore(parted))
                        .map(WentIntoAnother::new);
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** The accused is in another case since. */
    record WentIntoAnother(LocalDate on) implements Refusal {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

        @Override
        public String name() {
            return "WENT_INTO_ANOTHER_CASE";
        }

        @Override
        public String english() {
            return "This person went into another case on %s: what is decided from that day on is recorded there."
                    .formatted(DAY.format(on));
        }

        @Override
        public String vietnamese() {
            return "Người này đã được tách sang vụ án khác ngày %s: quyết định từ ngày đó được ghi nhận tại vụ án kia."
                    .formatted(DAY.format(on));
        }

        @Override
        public String article() {
            return "CPC 170(2), 242(2)";
        }
    }
}
