package vn.liem.service.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A body that is too large to wait for as a whole, such as a document: it may take its time as long as it comes. Where
 * nothing comes for a while it is closed, and whoever reads it is told so.
 */
public final class MovingStream extends FilterInputStream {

    private final Duration longestPause;

    private interface Reading {
        int from(InputStream body) throws IOException;
    }

    /** A body, of which each part has to come within a time after the one before. */
    public MovingStream(InputStream body, Duration longestPause) {
        super(body);
        this.longestPause = longestPause;
    }

    @Override
    public int read() throws IOException {
        return inTime(InputStream::read);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return inTime(body -> body.read(into, offset, length));
    }

    private int inTime(Reading reading) throws IOException {
        CompletableFuture<Boolean> came = new CompletableFuture<>();
        var _ = came.orTimeout(longestPause.toMillis(), TimeUnit.MILLISECONDS).whenComplete((_, late) -> {
            if (late != null) {
                closeNow();
            }
        });
        try {
            int read = reading.from(in);
            if (!came.complete(true)) {
                throw new HttpTimeoutException("nothing came for " + longestPause);
            }
            return read;
        } finally {
            came.complete(false);
        }
    }

    /** Closing wakes whoever reads. */
    private void closeNow() {
        try {
            in.close();
        } catch (IOException _) {
            // It is broken already, and its reader is told so.
        }
    }
}
