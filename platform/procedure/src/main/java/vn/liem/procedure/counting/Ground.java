package vn.liem.procedure.counting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.procedure.Wording;
import vn.liem.procedure.law.Citation;
import vn.liem.procedure.law.Confidence;
import vn.liem.procedure.law.DeadlineRow;
import vn.liem.procedure.law.Limit.Countable;
import vn.liem.procedure.law.LimitCase;

/**
 * What a count rests on.
 *
 * @param row the row of the profile, where the limit is one of its rows
 * @param article the article it cites
 * @param whyNotMoved why a last day that is not worked stays where it is; nothing where it moves to a working day
 * @param confidence how sure the length is on the day the limit starts
 * @param why what makes it less sure
 */
public record Ground(
        Optional<String> row,
        Optional<String> article,
        Optional<Wording> whyNotMoved,
        Confidence confidence,
        Optional<String> why) {

    /** Why a limit that somebody wrote down without a row stays where it is. */
    private static final Wording AS_ASKED =
            new Wording("Theo yêu cầu, ngày cuối không lùi sang ngày làm việc.", "As asked, the end is not moved.");

    /** Why the end of a row stays that says no reason, as in a unit that is never moved. */
    private static final Wording NEVER =
            new Wording("Thời hạn này không lùi sang ngày làm việc.", "This limit is not moved to a working day.");

    /** The row itself, for a limit that starts on the day. */
    public static Ground of(DeadlineRow row, LocalDate startsOn) {
        var back = row.limit() instanceof Countable length && length.runsBack();
        return of(row, back || row.terms().moved(), startsOn);
    }

    /** A case of the row. */
    public static Ground of(DeadlineRow row, LimitCase one, LocalDate startsOn) {
        return of(row, one.moved() || one.length().runsBack(), startsOn);
    }

    /** A limit without a row: somebody wrote its length down, and whether its end moves. */
    public static Ground asked(boolean moved) {
        return new Ground(
                Optional.empty(),
                Optional.empty(),
                moved ? Optional.empty() : Optional.of(AS_ASKED),
                Confidence.CONFIRMED,
                Optional.empty());
    }

    private static Ground of(DeadlineRow row, boolean moved, LocalDate startsOn) {
        var sure = row.limitConfidence();
        return new Ground(
                Optional.of(row.id()),
                Optional.of(row.article()),
                moved ? Optional.empty() : row.terms().whyNotMoved().or(() -> Optional.of(NEVER)),
                sure.on(startsOn),
                sure.later().filter(change -> !startsOn.isBefore(change.from())).map(change -> change.why()));
    }

    /** The same ground for a limit whose end moves, or does not, as the other row says. */
    public Ground movedAs(DeadlineRow other) {
        return new Ground(row, article, other.terms().whyNotMoved(), confidence, why);
    }

    /** The same ground for a limit that somebody wrote down himself. */
    public Ground askedAs(boolean moved) {
        return new Ground(row, article, asked(moved).whyNotMoved, confidence, why);
    }

    /** The mark of a row that is not confirmed, {@code chưa đối chiếu}, as a sentence. */
    public Optional<Wording> mark() {
        return confidence
                .mark()
                .map(mark -> new Wording(
                        "Dòng %s %s.".formatted(row.orElse(""), mark.vietnamese()),
                        "The row %s is %s%s."
                                .formatted(
                                        row.orElse(""),
                                        mark.english(),
                                        why.map(": %s"::formatted).orElse(""))));
    }

    /** Row and article behind a length, {@code INV-VERY-b, CPC Art.172}, in both languages; empty without either. */
    Wording cited() {
        var citation = article.map(Citation::new).map(Citation::wording);
        return new Wording(joined(row, citation.map(Wording::vietnamese)), joined(row, citation.map(Wording::english)));
    }

    private static String joined(Optional<String> row, Optional<String> article) {
        return Stream.concat(row.stream(), article.stream()).collect(Collectors.joining("; "));
    }
}
