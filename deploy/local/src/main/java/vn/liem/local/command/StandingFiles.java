package vn.liem.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for files in a checkout in which others still work: the servers of the tests delete what is theirs a while after
 * the last test, and what goes while one looks is passed over.
 */
final class StandingFiles {

    private StandingFiles() {}

    /**
     * The files and folders under a folder, so many levels down, that are asked for.
     *
     * @param depth how many levels, 1 for what lies in the folder itself
     * @throws UncheckedIOException where one cannot be read though it stands
     */
    static List<Path> under(Path folder, int depth, Predicate<Path> askedFor) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, Set.of(), depth, new FileVisitor<>() {

                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    return take(visited);
                }

                @Override
                public FileVisitResult visitFile(Path visited, BasicFileAttributes attributes) {
                    return take(visited);
                }

                private FileVisitResult take(Path visited) {
                    if (askedFor.test(visited)) {
                        found.add(visited);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path visited, IOException problem) throws IOException {
                    return passOver(problem);
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException problem)
                        throws IOException {
                    return problem == null ? FileVisitResult.CONTINUE : passOver(problem);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static FileVisitResult passOver(IOException problem) throws IOException {
        if (problem instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw problem;
    }
}
