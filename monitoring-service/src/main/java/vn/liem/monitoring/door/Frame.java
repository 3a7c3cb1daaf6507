package vn.liem.monitoring.door;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.monitoring.word.Language;

/**
 * What stands around every page.
 *
 * @param language in which it is written
 * @param theme in which colours
 * @param place which page of the menu is open
 * @param menu the pages that the reader may open, by their groups
 * @param here the address of the page, to come back to
 * @param reader who reads it; nobody on pages that need no sign-in
 * @param demo whether to say that the data are made up
 * @param position how far each log was read
 * @param behind the services that could not be caught up with
 */
public record Frame(
        Language language,
        Theme theme,
        Place place,
        List<Menu> menu,
        String here,
        Optional<Reader> reader,
        boolean demo,
        Map<String, Long> position,
        List<String> behind) {

    /** Who reads the page: as what, and of which body. */
    public record Reader(String role, String body) {}

    /** The services that could not be caught up with, in one line. */
    public String behindNames() {
        return String.join(", ", behind);
    }

    /** A group of the menu with its pages. */
    public record Menu(Place.Group group, List<Place> places) {

        public Menu {
            places = List.copyOf(places);
        }
    }

    /** Whether the reader may open the page of people and their links. */
    public boolean isOfferingLinks() {
        return menu.stream().anyMatch(group -> group.places().contains(Place.LINKS));
    }

    /** Whether a page of the menu is open. */
    public boolean isAt(Place other) {
        return place == other;
    }
}
