package vn.liem.notification.delivery.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import vn.liem.kernel.SealedText;

/** The mailboxes to which bodies get their daily mail; an address is sealed, and is shown to nobody again. */
@Singleton
public final class MailRecipients {

    private static final String PLACE = "mail-recipient/address";

    private final Sql sql;
    private final AtRest atRest;
    private final Clock clock;

    @Inject
    MailRecipients(DataSource database, AtRest atRest, Clock clock) {
        this.sql = new Sql(database);
        this.atRest = atRest;
        this.clock = clock;
    }

    /** Sets the mailbox of a body or of a territory's standing agency. */
    void set(String body, String address, String officer) {
        sql.update(
                "insert into mail_recipient (body, address, changed_at, changed_by) values (?, ?, ?, ?)"
                        + " on conflict (body) do update set address = excluded.address, changed_at = excluded.changed_at,"
                        + " changed_by = excluded.changed_by",
                body,
                atRest.seal(PLACE, address).value(),
                clock.instant(),
                officer);
    }

    /** Lets go of a mailbox; false where there was none. */
    boolean remove(String body) {
        return sql.update("delete from mail_recipient where body = ?", body) > 0;
    }

    /** The bodies that have one. */
    List<String> bodies() {
        return sql.query("select body from mail_recipient order by body", row -> row.getString(1));
    }

    /** The address of a body; empty where it has none any more. */
    Optional<String> addressOf(String body) {
        return sql.query("select address from mail_recipient where body = ?", row -> row.getString(1), body).stream()
                .findFirst()
                .flatMap(kept -> atRest.open(PLACE, new SealedText(kept)));
    }
}
