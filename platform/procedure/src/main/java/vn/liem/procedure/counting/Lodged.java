package vn.liem.procedure.counting;

import java.time.LocalDate;

/** How an appeal, a complaint or the like came in, and so the day on which it counts as lodged. */
public sealed interface Lodged {

    /** The day that decides whether it was in time. */
    LocalDate on();

    /** Handed in at the counter. */
    record InPerson(LocalDate on) implements Lodged {}

    /** Sent by post: the stamp decides, however late it arrived (dấu bưu điện). */
    record ByPost(LocalDate stampedOn, LocalDate arrivedOn) implements Lodged {

        @Override
        public LocalDate on() {
            return stampedOn;
        }
    }

    /** Handed to the warden of a prison or a place of detention (Giám thị). */
    record FromPrison(LocalDate wardenReceivedOn, LocalDate arrivedOn) implements Lodged {

        @Override
        public LocalDate on() {
            return wardenReceivedOn;
        }
    }
}
