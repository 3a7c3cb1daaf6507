package vn.liem.local.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.due.DueList;
import vn.liem.procedure.due.DueQuestion;
import vn.liem.procedure.due.Lengthening;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.law.Limit;
import vn.liem.procedure.law.OffenceClass;

/** What a row may need beside its start: the class of the crime, a case, extensions, custody, a stated end. */
final class DeadlineOptions {

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            description = {
                "The class of the crime: less, serious, very, especially.",
                "Loại tội phạm: less (ít nghiêm trọng), serious (nghiêm trọng), very (rất nghiêm trọng), especially (đặc"
                        + " biệt nghiêm trọng)."
            })
    private Optional<String> seriousness = Optional.empty();

    @Option(
            names = "--offence",
            paramLabel = "CLAUSE",
            description = {
                "The clause charged, 353(2): the class follows from it.",
                "Khoản, điều bị khởi tố, 353(2): loại tội phạm xác định theo đó."
            })
    private Optional<String> offence = Optional.empty();

    @Option(
            names = "--case",
            paramLabel = "CASE",
            description = {
                "A case in which the row has another length (remote, complex, superior …); a wrong one lists them.",
                "Trường hợp có độ dài khác (remote, complex, superior …); nêu sai sẽ được liệt kê."
            })
    private Optional<String> inCase = Optional.empty();

    @Option(
            names = "--extensions",
            paramLabel = "N",
            description = {
                "That many extensions, each as long as the law allows.",
                "Số lần gia hạn, mỗi lần tối đa theo luật."
            })
    private Optional<String> extensions = Optional.empty();

    @Option(
            names = "--extend",
            paramLabel = "LENGTH",
            description = {
                "An extension as it was granted, 2M or 15D; say it once for each.",
                "Thời gian gia hạn theo quyết định, 2M hoặc 15D; nêu một lần cho mỗi quyết định."
            })
    private List<String> granted = new ArrayList<>();

    @Option(
            names = "--custody-days",
            paramLabel = "N",
            description = {"Days of custody taken off a detention.", "Số ngày tạm giữ được trừ vào thời hạn tạm giam."})
    private Optional<String> custodyDays = Optional.empty();

    @Option(
            names = "--stated",
            paramLabel = "DAY",
            description = {
                "The end that the decision or document states; it goes before the computed one.",
                "Ngày hết hạn ghi trong quyết định, văn bản; được ưu tiên hơn ngày tính."
            })
    private Optional<String> stated = Optional.empty();

    /** The options read. */
    sealed interface Read {

        /** A question. */
        record Question(DueQuestion question) implements Read {}

        /** An option that cannot be read. */
        record Wrong(Wording why) implements Read {}
    }

    /** Thrown inside the reading at the first option that cannot be read, and caught there. */
    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String vietnamese;

        Unreadable(String vietnamese, String english) {
            super(english);
            this.vietnamese = vietnamese;
        }
    }

    boolean isUsed() {
        return Stream.of(seriousness, offence, inCase, extensions, custodyDays, stated)
                        .anyMatch(Optional::isPresent)
                || !granted.isEmpty();
    }

    Read question(String rule, String from, Profile profile) {
        try {
            return new Read.Question(new DueQuestion(
                    rule,
                    Start.read(from, profile.calendar().zone()).orElseThrow(() -> noDay("--from", from)),
                    seriousness.map(DeadlineOptions::classOf),
                    offence.map(DeadlineOptions::clauseOf),
                    inCase,
                    lengthenings(),
                    custodyDays
                            .map(text -> number("--custody-days", text, Limit.MAX_LENGTH))
                            .orElse(0),
                    stated.map(text -> dayOf(text, profile))));
        } catch (Unreadable e) {
            return new Read.Wrong(new Wording(e.vietnamese, String.valueOf(e.getMessage())));
        }
    }

    private List<Lengthening> lengthenings() {
        if (extensions.isPresent() && !granted.isEmpty()) {
            throw new Unreadable("Nêu --extensions hoặc --extend, không nêu cả hai.", "Say --extensions or --extend.");
        }
        int times = extensions
                .map(text -> number("--extensions", text, DueList.MOST_EXTENSIONS))
                .orElse(0);
        if (granted.isEmpty()) {
            return Collections.nCopies(times, new Lengthening.ToTheMost());
        }
        return granted.stream()
                .<Lengthening>map(text -> new Lengthening.By(Limit.Countable.of(text)
                        .orElseThrow(() -> new Unreadable(
                                "--extend %s không phải độ dài như 2M, 15D, 3WD, 1M30, 24H.".formatted(text),
                                "--extend %s is no length as 2M, 15D, 3WD, 1M30, 24H.".formatted(text)))))
                .toList();
    }

    private static OffenceClass classOf(String text) {
        return Stream.of(OffenceClass.values())
                .filter(found -> found.code().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Unreadable(
                        "--class %s không có; chọn less, serious, very, especially.".formatted(text),
                        "--class %s is none; choose less, serious, very, especially.".formatted(text)));
    }

    private static Clause clauseOf(String text) {
        return Clause.of(text)
                .orElseThrow(() -> new Unreadable(
                        "--offence %s phải ghi điều và khoản, dạng 353(2).".formatted(text),
                        "--offence %s must be article and clause, as 353(2).".formatted(text)));
    }

    private static int number(String option, String text, int most) {
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        throw new Unreadable(
                "%s %s phải là số từ 0 đến %d.".formatted(option, text, most),
                "%s %s must be a number from 0 to %d.".formatted(option, text, most));
    }

    private static LocalDate dayOf(String text, Profile profile) {
        return Start.read(text, profile.calendar().zone())
                .filter(Start.OnDay.class::isInstance)
                .map(day -> day.day(profile.calendar().zone()))
                .orElseThrow(() -> noDay("--stated", text));
    }

    private static Unreadable noDay(String option, String text) {
        return new Unreadable(
                "%s %s không phải một ngày có thật từ năm %d đến năm %d; viết 2026-01-30."
                        .formatted(option, text, Start.EARLIEST.getYear(), Start.LATEST.getYear()),
                "%s %s is no day of the calendar from %d to %d; write 2026-01-30."
                        .formatted(option, text, Start.EARLIEST.getYear(), Start.LATEST.getYear()));
    }
}
