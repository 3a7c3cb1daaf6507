package vn.liem.cases.imports.door;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lets one folder be read, unpacked and planned at a time, also where it is only tried: the largest takes a good part of the
 * memory of this service, which opens names and titles for all others.
 */
@Singleton
final class OneFolderAtATime {

    private final Semaphore place = new Semaphore(1);

    /** What comes of the work; nothing, and it is not done, while another folder is at it. */
    <T> Optional<T> in(Supplier<T> work) {
        if (!place.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            place.release();
        }
    }

    /** What comes of what is sent, at most so many bytes of it; nothing, and none of it is read, while another folder is at it. */
    <T> Optional<T> in(InputStream sent, int maxBytes, Function<byte[], T> work) throws IOException {
        if (!place.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.apply(sent.readNBytes(maxBytes)));
        } finally {
            place.release();
        }
    }
}
