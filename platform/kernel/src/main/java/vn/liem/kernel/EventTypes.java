package vn.liem.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The events of a sealed type by their stored names, read from the type itself so that no list is kept by hand. */
public final class EventTypes<E> {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*\\.v([1-9][0-9]*)");

    /** The letter and nine digits: what an int holds for certain. */
    private static final int VERSION_MAX = 10;

    private final Map<String, Class<? extends E>> classes;
    private final Map<Class<?>, String> names;

    private EventTypes(Map<String, Class<? extends E>> classes, Map<Class<?>, String> names) {
        this.classes = classes;
        this.names = names;
    }

    /** Reads the names; refuses an event without one, a name of another form, and a name used twice. */
    public static <E> EventTypes<E> of(Class<E> sealed) {
        Map<String, Class<? extends E>> classes = new LinkedHashMap<>();
        Map<Class<?>, String> names = new LinkedHashMap<>();
        for (Class<? extends E> leaf : leavesOf(sealed)) {
            EventType named = leaf.getAnnotation(EventType.class);
            if (named == null || !NAME.matcher(named.value()).matches()) {
                throw new IllegalArgumentException(
                        "%s needs a stored name of the form context.what-happened.v1".formatted(leaf.getName()));
            }
            Class<? extends E> before = classes.put(named.value(), leaf);
            if (before != null) {
                throw new IllegalArgumentException(
                        "%s names both %s and %s".formatted(named.value(), before.getName(), leaf.getName()));
            }
            names.put(leaf, named.value());
        }
        return new EventTypes<>(classes, names);
    }

    /** The stored names in the order of the sealed type. */
    public List<String> names() {
        return List.copyOf(classes.keySet());
    }

    /** The stored name of an event's class. */
    public String nameOf(Class<?> event) {
        String name = names.get(event);
        if (name == null) {
            throw new IllegalArgumentException("%s is no event of this type".formatted(event.getName()));
        }
        return name;
    }

    /** Whether the name belongs to this type. */
    public boolean knows(String name) {
        return classes.containsKey(name);
    }

    /** The class behind a stored name. */
    public Class<? extends E> classOf(String name) {
        Class<? extends E> event = classes.get(name);
        if (event == null) {
            throw new IllegalArgumentException("%s is no event of this type".formatted(name));
        }
        return event;
    }

    /** The version at the end of a stored name, 1 or more. */
    public static int versionOf(String name) {
        int context = name.indexOf('.');
        int happened = name.indexOf('.', context + 1);
        if (!isWord(name, 0, context) || !isWord(name, context + 1, happened) || !isVersion(name, happened + 1)) {
            throw new IllegalArgumentException("%s is not a stored name".formatted(name));
        }
        return Integer.parseInt(name, happened + 2, name.length(), 10);
    }

    // By hand and not by the pattern: every event that is appended is asked for its version.
    private static boolean isWord(String name, int from, int until) {
        boolean word = from < until && isLetter(name.charAt(from));
        for (int i = from + 1; word && i < until; i++) {
            char c = name.charAt(i);
            word = isLetter(c) || isDigit(c) || c == '-';
        }
        return word;
    }

    private static boolean isVersion(String name, int from) {
        int length = name.length() - from;
        boolean version =
                length > 1 && length <= VERSION_MAX && name.charAt(from) == 'v' && name.charAt(from + 1) != '0';
        for (int i = from + 1; version && i < name.length(); i++) {
            version = isDigit(name.charAt(i));
        }
        return version;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @SuppressWarnings("unchecked") // A permitted subclass of a sealed E is an E.
    private static <E> List<Class<? extends E>> leavesOf(Class<? extends E> type) {
        if (!type.isSealed()) {
            return List.of(type);
        }
        List<Class<? extends E>> leaves = new ArrayList<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            leaves.addAll(leavesOf((Class<? extends E>) permitted));
        }
        return leaves;
    }
}
