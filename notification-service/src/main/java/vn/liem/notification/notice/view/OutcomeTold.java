package vn.liem.notification.notice.view;

import java.time.LocalDate;
import java.util.UUID;

/** What is read of an outcome that a body is told. */
record OutcomeTold(Listener to, Decision decision) {

    /** Who is told, and of which inspection. */
    record Listener(String body, String inspection) {}

    /** How the source was decided. */
    record Decision(UUID event, String outcome, LocalDate decidedOn) {}
}
