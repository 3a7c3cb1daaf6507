package vn.liem.monitoring.fact.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.StoredEvent;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.HandOverFact;

class VersionsTest {

    private static final String CASE = "case:0199b0a4-7c1e-7000-8000-000000000001";
    private static final LocalDate MONDAY = LocalDate.of(2024, 5, 13);
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 15);
    private static final LocalDate FRIDAY = LocalDate.of(2024, 5, 17);

    @Test
    void what_was_known_before_a_correction_is_kept() {
        Versions versions = fold(events(new Told("case-service/1")
                .recordedAt(at(MONDAY))
                .sample(CASE, CASE, "case.registered.v1")
                .recordedAt(at(FRIDAY))
                .sample(CASE, CASE, "case.joined.v1")));
        assertEquals(Optional.empty(), knownOn(versions, MONDAY.minusDays(1)));
        assertEquals(Optional.empty(), mergedOn(versions, MONDAY));
        assertEquals(Optional.empty(), mergedOn(versions, WEDNESDAY));
        assertEquals(Optional.of(LocalDate.of(2024, 2, 1)), mergedOn(versions, FRIDAY));
    }

    @Test
    void a_change_on_the_day_of_recording_leaves_no_version() {
        Versions versions = fold(events(new Told("case-service/1")
                .recordedAt(at(MONDAY))
                .sample(CASE, CASE, "case.registered.v1")
                .sample(CASE, CASE, "case.joined.v1")));
        assertEquals(List.of(), versions.past());
    }

    @Test
    void a_day_of_recording_begins_at_midnight_in_Vietnam() {
        Versions versions = fold(events(new Told("case-service/1")
                .recordedAt(Instant.parse("2024-05-12T17:00:00Z"))
                .sample(CASE, CASE, "case.registered.v1")));
        assertEquals(Optional.of(MONDAY), versions.now().map(FactRow::recordedOn));
    }

    @Test
    void two_logs_in_any_order_leave_the_same_versions() {
        List<StoredEvent> sender = events(
                new Told("case-service/1").recordedAt(at(MONDAY)).sample(CASE, CASE, "handover.file-offered.v2"));
        List<StoredEvent> receiver = events(new Told("investigation-service/1")
                .recordedAt(at(WEDNESDAY))
                .sample(CASE, CASE, "handover.file-received.v1")
                .recordedAt(at(FRIDAY))
                .sample(CASE, CASE, "handover.file-accepted.v1"));
        Versions asRecorded = fold(both(sender, receiver));
        Versions otherwise = fold(both(receiver, sender));
        for (LocalDate day = MONDAY.minusDays(1); !day.isAfter(FRIDAY.plusDays(1)); day = day.plusDays(1)) {
            assertEquals(knownOn(asRecorded, day), knownOn(otherwise, day), day.toString());
        }
        HandOverFact onMonday = (HandOverFact) knownOn(otherwise, MONDAY).orElseThrow();
        assertEquals(Optional.empty(), onMonday.receipt());
        assertEquals(true, onMonday.offer().isPresent());
        HandOverFact onWednesday = (HandOverFact) knownOn(otherwise, WEDNESDAY).orElseThrow();
        assertEquals(true, onWednesday.receipt().isPresent());
        assertEquals(Optional.empty(), onWednesday.end());
    }

    private static Optional<LocalDate> mergedOn(Versions versions, LocalDate day) {
        return ((CaseFact) knownOn(versions, day).orElseThrow()).mergedOn();
    }

    /** As the table answers for a day of recording. */
    private static Optional<Fact> knownOn(Versions versions, LocalDate day) {
        return Stream.concat(
                        versions.now().filter(row -> !row.recordedOn().isAfter(day)).stream(),
                        versions.past().stream()
                                .filter(row -> !row.recordedOn().isAfter(day))
                                .filter(row -> row.untilOn().isAfter(day))
                                .map(PastRow::row))
                .filter(FactRow::standing)
                .map(FactRow::fact)
                .reduce((_, _) -> {
                    throw new AssertionError("two versions of one day");
                });
    }

    private static Versions fold(List<StoredEvent> events) {
        Versions versions = new Versions(Optional.empty(), List.of());
        for (StoredEvent event : events) {
            Telling telling = Tellings.of(event).orElseThrow();
            versions =
                    versions.after(FactRow.recordedOn(event), row -> FactRow.after(row, "a-service/1", event, telling));
        }
        return versions;
    }

    private static List<StoredEvent> events(Told told) {
        return Told.events(told).toList();
    }

    private static List<StoredEvent> both(List<StoredEvent> first, List<StoredEvent> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(3, 0).toInstant(java.time.ZoneOffset.UTC);
    }
}
