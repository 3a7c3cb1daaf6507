package vn.liem.monitoring.fact.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An information source as lists read it. */
@Entity
@Immutable
@Table(schema = FactTable.SCHEMA, name = Cards.SOURCES)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class SourceCard {

    @Id
    String id;

    String number;
    String channel;
    String sentBy;
    LocalDate sentOn;

    @Nullable
    String body;

    @Nullable
    LocalDate receivedOn;

    String waitsFor;

    @Nullable
    String outcome;

    LocalDate movedOn;
    Instant toldAt;

    /** The register's number. */
    public String number() {
        return number;
    }

    /** The code of the channel it came by. */
    public String channel() {
        return channel;
    }

    /** The body that sent it. */
    public String sentBy() {
        return sentBy;
    }

    /** The day of sending. */
    public LocalDate sentOn() {
        return sentOn;
    }

    /** The body that has it, or to which it was sent. */
    public Optional<String> body() {
        return Optional.ofNullable(body);
    }

    /** The day of receipt there. */
    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }

    /** Whether the body that had it has forwarded it, and no other has acknowledged it. */
    public boolean isForwarded() {
        return receivedOn != null && waitsFor() == WaitsFor.RECEIPT;
    }

    /** Since when it has waited: since it was sent, received or forwarded. */
    public LocalDate waitsSince() {
        return isForwarded() ? movedOn : receivedOn().orElse(sentOn);
    }

    /** What it waits for. */
    public WaitsFor waitsFor() {
        return WaitsFor.valueOf(waitsFor.toUpperCase(Locale.ROOT));
    }

    /** The code of what was decided last. */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }
}
