package vn.liem.monitoring.listing.door;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Choosing;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.word.Language;

/** How rows of lists say bodies, cases and days, in the language of the page. */
public record RowWords(Frames frames, Known known) {

    private static final String CASE = "case:";

    /** The language. */
    public Language language() {
        return frames.language();
    }

    /** One of two words. */
    public String of(String vietnamese, String english) {
        return language().of(vietnamese, english);
    }

    /** A body by its name. */
    public Cell body(String code) {
        return Cell.text(frames.body(code));
    }

    /** A body by its name, where one is known. */
    public Cell body(Optional<String> code) {
        return code.map(this::body).orElseGet(() -> Cell.text(""));
    }

    /** A case by its number, leading to its page. */
    public Cell theCase(String id) {
        return Cell.text(known.numberOf(CASE + id)).to("/cases/" + id);
    }

    /** The same where it may be named; of another that it is one of another territory. */
    public Cell theCase(String id, Territory territory) {
        return territory.holdsCase(id) ? theCase(id) : Cell.text(of("Vụ thuộc địa bàn khác", "Of another territory"));
    }

    /** The case that a subject is, {@code case:…}; the number of what else it is. */
    public Cell subject(String subject) {
        return subject.startsWith(CASE)
                ? theCase(subject.substring(CASE.length()))
                : Cell.text(known.numberOf(subject));
    }

    /** How many days are left, or over. */
    public Cell daysLeft(Optional<Long> left, int soon) {
        return left.map(days -> {
                    if (days < 0) {
                        return Cell.mark(
                                Tone.BAD,
                                of("quá %s ngày", "%s days over")
                                        .formatted(language().number(-days)));
                    }
                    String text = of("còn %s ngày", "%s days left")
                            .formatted(language().number(days));
                    return Cell.mark(days <= soon ? Tone.WARN : Tone.PLAIN, text);
                })
                .orElseGet(() -> Cell.text(""));
    }

    /** The bodies of rows, to choose from. */
    public <T> Choosing<T> bodies(String name, String label, List<T> rows, Function<T, Stream<String>> of) {
        List<Choosing.Option<T>> options = rows.stream()
                .flatMap(of)
                .distinct()
                .map(code -> new Choosing.Option<T>(
                        code, frames.body(code), row -> of.apply(row).anyMatch(code::equals)))
                .sorted(Comparator.comparing(Choosing.Option::label))
                .toList();
        return Choosing.form(name, label, options);
    }
}
