package vn.liem.monitoring.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Somebody who signs in with a browser that knows no script: keeps cookies, follows redirects, fills in forms. */
public final class Reader {

    private static final Pattern HIDDEN = Pattern.compile("name=\"([^\"]*)\" value=\"([^\"]*)\"");

    private final URI service;
    private final List<String> cookiesSet = new ArrayList<>();
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** Somebody who has not signed in, at the service. */
    public Reader(URI service) {
        this.service = service;
    }

    /** Opens a page and signs in where that is asked for, as {@code role@AGENCY/TERRITORY}. */
    public static Reader signedIn(URI service, String who) {
        Reader reader = new Reader(service);
        HttpResponse<String> form = reader.get("/");
        StringBuilder query = new StringBuilder("who=" + URLEncoder.encode(who, StandardCharsets.UTF_8));
        Matcher hidden = HIDDEN.matcher(form.body());
        while (hidden.find()) {
            query.append('&').append(hidden.group(1)).append('=').append(encoded(hidden.group(2)));
        }
        HttpResponse<String> back =
                reader.send(HttpRequest.newBuilder(URI.create(withoutQuery(form.uri()) + "?" + query)));
        if (!back.uri().getAuthority().equals(service.getAuthority())) {
            throw new IllegalStateException("the sign-in ended with status %d at %s"
                    .formatted(back.statusCode(), back.uri().getPath()));
        }
        return reader;
    }

    /** Opens a page of the service. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(service.resolve(path)));
    }

    /** The part of a workbook in which its texts stand; letters beyond ASCII are written there as their numbers. */
    public String textsOfWorkbook(String path) {
        try {
            HttpResponse<byte[]> file = http.send(
                    HttpRequest.newBuilder(service.resolve(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
            Path kept = Files.createTempFile("workbook", ".xlsx");
            Files.write(kept, file.body());
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                ZipEntry texts = zip.getEntry("xl/sharedStrings.xml");
                if (texts != null) {
                    return new String(zip.getInputStream(texts).readAllBytes(), StandardCharsets.UTF_8);
                }
            } finally {
                Files.delete(kept);
            }
            throw new IllegalStateException("%s is no workbook: %d".formatted(path, file.statusCode()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form, as a page of the service does. */
    public HttpResponse<String> post(String path, String form) {
        return post(path, form, Map.of("Origin", "http://" + service.getAuthority()));
    }

    /** Sends a form that says with these headers where it comes from. */
    public HttpResponse<String> post(String path, String form, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        headers.forEach(request::header);
        return send(request);
    }

    /** What the form of work on a page carries that nobody types, and these fields. */
    public static String filled(HttpResponse<String> page, Map<String, String> fields) {
        int form = page.body().indexOf("<form class=\"work\"");
        Matcher hidden = HIDDEN.matcher(page.body().substring(form, page.body().indexOf("</form>", form)));
        StringBuilder filled = new StringBuilder();
        while (hidden.find()) {
            if (!fields.containsKey(hidden.group(1))) {
                filled.append(hidden.group(1))
                        .append('=')
                        .append(encoded(hidden.group(2)))
                        .append('&');
            }
        }
        fields.forEach((name, value) ->
                filled.append(name).append('=').append(encoded(value)).append('&'));
        return filled.substring(0, filled.length() - 1);
    }

    /** Chooses a language. */
    public Reader in(String language) {
        post("/language", "to=" + language + "&back=%2F");
        return this;
    }

    /** Every cookie that the service has set, as it was set. */
    public List<String> cookiesSet() {
        return List.copyOf(cookiesSet);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            for (var step = Optional.of(answer);
                    step.isPresent();
                    step = step.get().previousResponse()) {
                if (step.get().uri().getAuthority().equals(service.getAuthority())) {
                    cookiesSet.addAll(step.get().headers().allValues("Set-Cookie"));
                }
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the test is being stopped");
        }
    }

    private static String withoutQuery(URI uri) {
        String text = uri.toString();
        return text.substring(0, text.indexOf('?'));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value.replace("&quot;", "\"").replace("&amp;", "&"), StandardCharsets.UTF_8);
    }
}
