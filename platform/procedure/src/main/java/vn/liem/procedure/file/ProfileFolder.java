package vn.liem.procedure.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of a profile lie: a folder of the machine, or the folder that the product brings along. */
public sealed interface ProfileFolder {

    /** The largest file that is read, in bytes. */
    long MAX_FILE_BYTES = 4L * 1024 * 1024;

    /** The law of Vietnam, as the product brings it along. */
    ProfileFolder VIETNAM = ofCountry("vietnam");

    /** The folder of a country that the product brings along, {@code vietnam}. */
    static ProfileFolder ofCountry(String name) {
        if (!name.matches("[a-z][a-z0-9-]{0,40}")) {
            throw new IllegalArgumentException("a country's folder is named in small letters, not %s".formatted(name));
        }
        return new BroughtAlong("/vn/liem/procedure/%s/".formatted(name));
    }

    /** The text of a file; nothing where there is no such file, or where it is too large. */
    Optional<String> text(String file);

    /** A folder of the machine. */
    record OnDisk(Path folder) implements ProfileFolder {

        @Override
        public Optional<String> text(String file) {
            var path = folder.resolve(file);
            try {
                return Files.isRegularFile(path) && Files.size(path) <= MAX_FILE_BYTES
                        ? Optional.of(Files.readString(path))
                        : Optional.empty();
            } catch (IOException _) {
                // A file that cannot be read, or is not UTF-8, is a file that the profile does not have.
                return Optional.empty();
            }
        }
    }

    /** A folder inside the product. */
    record BroughtAlong(String folder) implements ProfileFolder {

        @Override
        public Optional<String> text(String file) {
            try (var stream = BroughtAlong.class.getResourceAsStream(folder + file)) {
                return stream == null
                        ? Optional.empty()
                        : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
