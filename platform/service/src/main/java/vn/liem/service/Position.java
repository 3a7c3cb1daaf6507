package vn.liem.service;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a log, {@code case-service/1:123}: what an answer to a command names, and a query may wait for.
 *
 * @param log name and epoch
 * @param pos 0 before the first event
 */
public record Position(String log, long pos) {

    private static final Pattern FORM = Pattern.compile("([a-z][a-z-]{0,60}/[1-9][0-9]{0,5}):([0-9]{1,18})");

    /** The position that the text names, if it names one. */
    public static Optional<Position> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new Position(matcher.group(1), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return log + ":" + pos;
    }
}
