package vn.liem.monitoring.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a test lets {@link CaseServiceStub} know. */
public final class KnownTexts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode told = JSON.createObjectNode();

    /** A person of the directory. */
    public KnownTexts person(String key, String name, int birthYear, String position) {
        told.withObject("/people")
                .putObject(key)
                .put("name", name)
                .put("birthYear", birthYear)
                .put("position", position);
        return this;
    }

    /** The title of a case. */
    public KnownTexts title(String caseId, String title) {
        told.withObject("/titles").put(caseId, title);
        return this;
    }

    /** Whether it fails from now on. */
    public KnownTexts silent(boolean fails) {
        told.put("silent", fails);
        return this;
    }

    /** That doors answer as before anything was told of them; names and titles stay known. */
    public KnownTexts anew() {
        told.put("anew", true);
        return this;
    }

    /** Tells it, and answers with everything it has been asked so far. */
    public String tell() {
        String stub = ConfigProvider.getConfig().getValue("liem.url.case-service", String.class);
        HttpRequest request = HttpRequest.newBuilder(URI.create(stub + "/told"))
                .POST(HttpRequest.BodyPublishers.ofString(told.toString()))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the test is being stopped");
        }
    }
}
