package vn.liem.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.DynamicTest;
import vn.liem.kernel.EventTypes;

/**
 * The frozen samples of a service's events, {@code events/<stored name>.json} among its test resources: each is read
 * into its record and written again, which must give the same JSON; a name without a sample fails, and so does a sample
 * without a name.
 */
public final class FrozenEvents {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "events");
    private static final String SUFFIX = ".json";

    private FrozenEvents() {}

    /** A test per event of every sealed type in the package that is named {@code …Event}, and per sample. */
    public static Stream<DynamicTest> allIn(String servicePackage, EventCodec codec) {
        return of(codec, sealedEventsOf(servicePackage));
    }

    /** The sealed types of a package that are named {@code …Event} and extend no other. */
    public static Class<?>[] sealedEventsOf(String servicePackage) {
        return sealedEvents(ArchitectureRules.classesOf(servicePackage));
    }

    static Class<?>[] sealedEvents(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getSimpleName().endsWith("Event"))
                .filter(type -> type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::reflect)
                .filter(Class::isSealed)
                .filter(type -> Arrays.stream(type.getInterfaces()).noneMatch(Class::isSealed))
                .toArray(Class<?>[]::new);
    }

    /** A test per event of the sealed types, and per sample; the types are all that the module's samples show. */
    public static Stream<DynamicTest> of(EventCodec codec, Class<?>... sealed) {
        return of(SAMPLES, codec, sealed);
    }

    static Stream<DynamicTest> of(Path folder, EventCodec codec, Class<?>... sealed) {
        Map<String, Class<?>> types = typesByName(sealed);
        TreeSet<String> names = new TreeSet<>(types.keySet());
        names.addAll(sampleNames(folder));
        return names.stream().map(name -> dynamicTest(name, () -> check(folder, codec, types, name)));
    }

    private static Map<String, Class<?>> typesByName(Class<?>... sealed) {
        Map<String, Class<?>> types = new TreeMap<>();
        for (Class<?> family : sealed) {
            EventTypes<?> events = EventTypes.of(family);
            for (String name : events.names()) {
                Class<?> before = types.put(name, events.classOf(name));
                if (before != null) {
                    throw new IllegalArgumentException(
                            "%s is a name of two events, one of them %s".formatted(name, before.getName()));
                }
            }
        }
        return types;
    }

    private static void check(Path folder, EventCodec codec, Map<String, Class<?>> types, String name)
            throws IOException {
        Class<?> type = types.get(name);
        Path sample = folder.resolve(name + SUFFIX);
        if (type == null) {
            fail("%s is a sample of no event: a stored name is never taken away".formatted(sample));
        }
        if (!Files.exists(sample)) {
            fail("%s needs its frozen sample %s".formatted(type.getName(), sample));
        }
        byte[] frozen = Files.readAllBytes(sample);
        Object event = codec.read(frozen, type);
        assertEquals(
                canonical(frozen),
                canonical(codec.write(event)),
                () -> "%s reads and writes another JSON than %s".formatted(type.getName(), sample));
        assertEquals(event, codec.read(codec.write(event), type));
    }

    private static String canonical(byte[] json) throws IOException {
        return new JsonCanonicalizer(new String(json, StandardCharsets.UTF_8)).getEncodedString();
    }

    private static List<String> sampleNames(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
