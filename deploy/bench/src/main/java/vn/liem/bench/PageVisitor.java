package vn.liem.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who has signed in and opens pages, with a browser that knows no script; each page is read to its end. */
final class PageVisitor implements AutoCloseable {

    private static final Duration ASK_MAX = Duration.ofMinutes(5);
    private static final int OK = 200;
    private static final Pattern LOADED =
            Pattern.compile("<(?:link [^>]*href|img [^>]*src)=\"(/[^\"]*)\"", Pattern.CASE_INSENSITIVE);

    private final URI service;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** Signs in at the service. */
    PageVisitor(URI service) {
        this.service = service;
        open("/");
    }

    /** Opens a page; the seconds until its last byte was there. */
    double seconds(String path) {
        long from = System.nanoTime();
        open(path);
        return (System.nanoTime() - from) / 1e9;
    }

    /**
     * What a browser that has been nowhere yet loads for a page: itself, its sheets and its pictures.
     *
     * @param kilobytes of a thousand bytes each
     * @param charts whether there is a picture of numbers on it
     */
    record FirstLoad(double kilobytes, boolean charts) {}

    /** What is loaded for a page at the first visit. */
    FirstLoad firstLoad(String path) {
        byte[] page = open(path);
        Set<String> loaded = new TreeSet<>();
        Matcher named = LOADED.matcher(new String(page, StandardCharsets.UTF_8));
        while (named.find()) {
            loaded.add(named.group(1).replace("&amp;", "&"));
        }
        long bytes = page.length
                + loaded.stream().mapToLong(each -> open(each).length).sum();
        boolean charts = loaded.stream().anyMatch(each -> !each.startsWith("/assets/"))
                || new String(page, StandardCharsets.UTF_8).contains("<svg");
        return new FirstLoad(bytes / 1e3, charts);
    }

    private byte[] open(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(service.resolve(path)).timeout(ASK_MAX).build();
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK || !answer.uri().getAuthority().equals(service.getAuthority())) {
                throw new IllegalStateException("%s was answered %d".formatted(path, answer.statusCode()));
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException("the service gave no page at " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
