package vn.liem.investigation.appraisal;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.counting.Counted;
import vn.liem.procedure.law.DeadlineRow;

/** A document that lasts longer than the law allows, or that would make another one of the request break a rule. */
public record DoesNotFitRequest(String name, String english, String vietnamese, String article) implements Refusal {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** The extension ends after the latest day that its row allows. */
    static DoesNotFitRequest tooLong(DeadlineRow row, Counted most) {
        return new DoesNotFitRequest(
                "EXTENSION_LONGER_THAN_ALLOWED",
                "By this extension the time, without days of waiting, may last until %s at the latest (%s)."
                        .formatted(DAY.format(most.nominal()), row.id()),
                "Với lần gia hạn này, thời hạn chưa kể ngày chờ chậm nhất đến ngày %s (%s)."
                        .formatted(DAY.format(most.nominal()), row.id()),
                row.article());
    }

    /** The law knows fewer extensions. */
    static DoesNotFitRequest oneTooMany(DeadlineRow row, int allowed) {
        return new DoesNotFitRequest(
                "EXPERTISE_EXTENDED_TOO_OFTEN",
                "The number of extensions that the law allows is %d.".formatted(allowed),
                "Pháp luật cho phép gia hạn %d lần.".formatted(allowed),
                row.article());
    }

    /** The rule that a document recorded already would break now. */
    static DoesNotFitRequest other(String documentNo, Refusal why) {
        return new DoesNotFitRequest(
                "OTHER_DOCUMENT_WOULD_NOT_FIT",
                "Document %s of this request would no longer fit; take back what was recorded of it first. %s"
                        .formatted(documentNo, why.english()),
                "Văn bản số %s của yêu cầu này sẽ không còn phù hợp; hãy hủy ghi nhận văn bản đó trước. %s"
                        .formatted(documentNo, why.vietnamese()),
                why.article());
    }
}
