package vn.liem.notification.delivery.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the receiver of the tests got, asked of itself. */
record ReceiverAsked(String address) {

    /** Has it answer so from now on. */
    void answering(int status) {
        asked("/answer/" + status);
    }

    /** Each request about a subject: answer, media type, timestamp, signature, body. */
    List<String[]> about(String subject) {
        return Arrays.stream(asked("/received").split("\n\n", -1))
                .filter(request -> request.contains("\"subject\":\"" + subject + "\""))
                .map(request -> request.split("\n", 5))
                .toList();
    }

    /** Each mail to a body's mailbox. */
    List<String> mailsTo(String body) {
        return Arrays.stream(asked("/mails").split("\f", -1))
                .filter(mail -> mail.contains("hop-thu@" + body.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The text of a mail, whose lines are in base64 or quoted. */
    static String textOf(String mail) {
        String text = mail.substring(mail.indexOf("\n\n") + 2);
        return mail.contains("base64")
                ? new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8)
                : text.replace("=\n", "");
    }

    /** A signature as a receiver computes it. */
    static String hmac(String secret, String signed) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private String asked(String path) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address + path)).build();
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
