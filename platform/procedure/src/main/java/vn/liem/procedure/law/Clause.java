package vn.liem.procedure.law;

import java.util.Optional;
import java.util.regex.Pattern;

/** A clause of an article of the Penal Code (khoản của điều luật), as a charge names it: {@code 353} and {@code 2}. */
public record Clause(String article, String number) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4}[a-zđ]?)\\((\\d{1,2}[a-zđ]?)\\)");

    /** The clause of a text {@code 353(2)}, if it is one. */
    public static Optional<Clause> of(String text) {
        var found = WRITTEN.matcher(text);
        return found.matches() ? Optional.of(new Clause(found.group(1), found.group(2))) : Optional.empty();
    }

    /** The clause as the law cites it, {@code Art. 353(2)}. */
    public String cited() {
        return "Art. %s(%s)".formatted(article, number);
    }
}
