package vn.liem.investigation.measure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.Wording;
import vn.liem.procedure.clock.Running;
import vn.liem.procedure.counting.Counted;
import vn.liem.procedure.due.StatedPeriods.Period;
import vn.liem.procedure.law.DeadlineRow;

/** A measure that lasts longer than the law allows, or that would make another one do so; it says until when it may. */
public record BeyondTheLaw(String name, String english, String vietnamese, String article) implements Refusal {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** The period ends after its latest lawful day. */
    static BeyondTheLaw tooLong(DeadlineRow row, List<Wording> before, Period period) {
        return new BeyondTheLaw(
                "LONGER_THAN_ALLOWED",
                "It lasts until %s at the latest; then the person is released or another measure is taken. %s"
                        .formatted(day(period.most().due()), counted(before, period, Language.ENGLISH)),
                "Chậm nhất đến ngày %s; sau đó phải trả tự do hoặc áp dụng biện pháp khác. %s"
                        .formatted(day(period.most().due()), counted(before, period, Language.VIETNAMESE)),
                row.article());
    }

    /** The law knows fewer extensions. */
    static BeyondTheLaw oneTooMany(DeadlineRow row, int allowed) {
        return new BeyondTheLaw(
                "ONE_EXTENSION_TOO_MANY",
                ("The number of extensions that the law allows is %d; at the end of the last one the person is released or another"
                                + " measure is taken.")
                        .formatted(allowed),
                "Pháp luật cho phép gia hạn %d lần; hết lần cuối phải trả tự do hoặc áp dụng biện pháp khác."
                        .formatted(allowed),
                row.article());
    }

    /** All detentions together last longer than the class allows. */
    static BeyondTheLaw longerInAll(DeadlineRow row, long days, int mostDays) {
        return new BeyondTheLaw(
                "LONGER_THAN_ALLOWED_IN_ALL",
                "With the detentions and the custody before it this is %d days; in the investigation the law allows %d."
                        .formatted(days, mostDays),
                "Cùng các lần tạm giam, tạm giữ trước là %d ngày; trong giai đoạn điều tra pháp luật cho phép %d ngày."
                        .formatted(days, mostDays),
                row.article());
    }

    /** The detention would outlast the period of the investigation for which the person is held. */
    static BeyondTheLaw outlastsInvestigation(Running investigation) {
        return new BeyondTheLaw(
                "LONGER_THAN_THE_INVESTIGATION",
                ("The investigation period ends on %s, and a detention for the investigation lasts no longer; where that period was"
                                + " extended, record its extension first. %s")
                        .formatted(day(investigation.counted().due()), counted(investigation, Language.ENGLISH)),
                ("Thời hạn điều tra hết ngày %s, thời hạn tạm giam để điều tra không được dài hơn; nếu thời hạn điều tra đã"
                                + " được gia hạn thì ghi nhận việc gia hạn đó trước. %s")
                        .formatted(day(investigation.counted().due()), counted(investigation, Language.VIETNAMESE)),
                "CPC 173(1)");
    }

    /** The turn is granted by somebody else. */
    static BeyondTheLaw grantedByOthers(DeadlineRow row, String approver) {
        return new BeyondTheLaw(
                "EXTENSION_GRANTED_BY_OTHERS",
                "This extension is granted by: %s.".formatted(approver),
                "Lần gia hạn này do %s quyết định."
                        .formatted(
                                approver.equals(GrantedBy.PROCURATOR_GENERAL.english())
                                        ? GrantedBy.PROCURATOR_GENERAL.vietnamese()
                                        : approver),
                row.article());
    }

    /** Nothing can be counted. */
    static BeyondTheLaw notCountable(Wording why, String article) {
        return new BeyondTheLaw("NOT_COUNTABLE", why.english(), why.vietnamese(), article);
    }

    /** The rule that a document recorded already would break now. */
    static BeyondTheLaw later(String documentNo, Refusal why) {
        return new BeyondTheLaw(
                "OTHER_MEASURE_WOULD_NOT_FIT",
                "Document %s on this person would no longer fit; annul what was recorded of it first. %s"
                        .formatted(documentNo, why.english()),
                "Văn bản số %s đối với người này sẽ không còn phù hợp; hãy hủy ghi nhận văn bản đó trước. %s"
                        .formatted(documentNo, why.vietnamese()),
                why.article());
    }

    private enum Language {
        VIETNAMESE,
        ENGLISH
    }

    private static String counted(List<Wording> before, Period period, Language language) {
        return said(Stream.concat(before.stream(), sentences(period.most())), language);
    }

    private static String counted(Running running, Language language) {
        return said(sentences(running.counted()), language);
    }

    private static Stream<Wording> sentences(Counted counted) {
        return counted.explanation().sentences().stream();
    }

    private static String said(Stream<Wording> sentences, Language language) {
        return sentences
                .map(sentence -> language == Language.ENGLISH ? sentence.english() : sentence.vietnamese())
                .collect(Collectors.joining(" "));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
