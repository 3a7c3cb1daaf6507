package vn.liem.procedure.due;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.procedure.counting.Counted;
import vn.liem.procedure.law.Confidence;
import vn.liem.procedure.law.DeadlineRow;
import vn.liem.procedure.law.Limit.Countable;

/** The answer to a question when something is due. */
public sealed interface DueAnswer {

    /**
     * It is due.
     *
     * @param row the row it follows, where it follows one
     * @param length the length that was counted last, where a length was counted
     * @param precise whether the end is a moment and not a day
     * @param counted when, and how that was counted
     * @param confidence how sure the length is on the day the limit starts
     * @param before what was settled before the count: the class, the case
     * @param findings what the law would not have allowed about it
     */
    record Due(
            Optional<DeadlineRow> row,
            Optional<Countable> length,
            boolean precise,
            Counted counted,
            Confidence confidence,
            List<Wording> before,
            List<Wording> findings)
            implements DueAnswer {

        public Due {
            before = List.copyOf(before);
            findings = List.copyOf(findings);
        }

        /** The end by the count alone, before it is moved; hours and working days have none. */
        public Optional<LocalDate> nominal() {
            return length.filter(Countable::hasNominalEnd).map(_ -> counted.nominal());
        }

        /** When it is due, as it is written in files: a day, or for hours a moment. */
        public String dueAsWritten(ZoneId zone) {
            return precise
                    ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                            counted.endsAt().atZone(zone).toOffsetDateTime())
                    : counted.due().toString();
        }

        /** The whole explanation, sentence by sentence. */
        public List<Wording> sentences() {
            var all = new ArrayList<>(before);
            all.addAll(counted.explanation().sentences());
            all.addAll(findings);
            return all;
        }
    }

    /** The law gives no date for this, and why: it has no fixed length, or what it depends on is not known. */
    record NoDate(Wording why) implements DueAnswer {}

    /** The question cannot be asked like this. */
    record Wrong(Wording why) implements DueAnswer {}
}
