package vn.liem.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The event types of a module as their source has them: the sentence above each is what it means. */
final class EventsInSource {

    private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*";
    private static final Pattern FAMILY =
            Pattern.compile(COMMENT + "public sealed interface ([A-Za-z]+Event)\\b", Pattern.DOTALL);
    private static final Pattern EVENT = Pattern.compile(COMMENT + "@EventType\\(\"([^\"]+)\"\\)", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("@EventType\\(\"([^\"]+)\"\\)");

    private EventsInSource() {}

    /**
     * The events of one aggregate.
     *
     * @param name of the sealed type
     */
    record Family(String name, String meaning, List<Event> events) {}

    /** One event by its stored name. */
    record Event(String name, String meaning) {}

    /** The families of a module with events of their own, by name; an event without a sentence is refused. */
    static List<Family> of(Path module) throws IOException {
        Path sources = module.resolve("src/main/java");
        List<Family> families = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(file -> file.toString().endsWith("Event.java"))
                    .sorted()
                    .toList()) {
                Family family = read(file);
                if (!family.events().isEmpty()) {
                    families.add(family);
                }
            }
        }
        return families;
    }

    private static Family read(Path file) throws IOException {
        String source = Files.readString(file);
        List<Event> events = new ArrayList<>();
        Matcher event = EVENT.matcher(source);
        while (event.find()) {
            events.add(new Event(event.group(2), sentence(event.group(1))));
        }
        List<String> named =
                NAMED.matcher(source).results().map(found -> found.group(1)).toList();
        if (!named.equals(events.stream().map(Event::name).toList())) {
            throw new IllegalStateException("an event of %s has no sentence above it".formatted(file.getFileName()));
        }
        Matcher family = FAMILY.matcher(source);
        if (!events.isEmpty() && !family.find()) {
            throw new IllegalStateException("%s has no sealed type with a sentence".formatted(file.getFileName()));
        }
        return events.isEmpty()
                ? new Family("", "", events)
                : new Family(family.group(2), sentence(family.group(1)), events);
    }

    /** The text of a comment without its stars, marks and parameters. */
    private static String sentence(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*", " ")
                .replaceFirst("(?s)\\s@param.*", "")
                .replaceAll("\\{@(?:code|link|value) #?([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
