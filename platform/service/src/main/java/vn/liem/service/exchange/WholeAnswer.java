package vn.liem.service.exchange;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks for an answer that has to come as a whole in time and within a size. The limit of a request itself ends with the
 * head of its answer: a service that stalls in the body would block whoever asked for ever.
 */
public final class WholeAnswer {

    private WholeAnswer() {}

    /** The answer with its body; throws where it is not whole in time or has more bytes. */
    public static HttpResponse<byte[]> to(HttpRequest request, HttpClient http, Duration within, long maxBytes)
            throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> asked = http.sendAsync(
                request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), maxBytes));
        try {
            return asked.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("the answer was not whole after " + within);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof HttpTimeoutException late ? late : new IOException(e.getCause());
        } finally {
            asked.cancel(true); // Ends the connection where nobody waits for it any more.
        }
    }
}
