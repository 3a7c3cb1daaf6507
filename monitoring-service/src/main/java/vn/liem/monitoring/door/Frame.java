package vn.liem.monitoring.door;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.monitoring.word.Language;

/**
 * What stands around every page.
 *
 * @param language in which it is written
 * @param place which part of the menu is open
 * @param here the address of the page, to come back to
 * @param reader who reads it; nobody on pages that need no sign-in
 * @param demo whether to say that the data are made up
 * @param position how far each log was read
 * @param behind the services that could not be caught up with
 */
public record Frame(
        Language language,
        Place place,
        String here,
        Optional<Reader> reader,
        boolean demo,
        Map<String, Long> position,
        List<String> behind) {

    /** The parts of the menu. */
    public enum Place {
        HOME,
        CASES,
        DEADLINES,
        SOURCES,
        ELSEWHERE
    }

    /** Who reads the page: as what, and of which body. */
    public record Reader(String role, String body) {}

    /** The services that could not be caught up with, in one line. */
    public String behindNames() {
        return String.join(", ", behind);
    }

    /** Whether a part of the menu is open. */
    public boolean at(String part) {
        return place.name().equals(part);
    }
}
