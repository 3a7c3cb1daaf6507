package vn.liem.verifier.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.liem.verifier.Sha256;

/**
 * The page that checks evidence bundles in a browser, as one file that is opened without a network. Its script shares no code with
 * this check; it and the style are named by their hashes, and nothing else may be run or asked for.
 */
public final class VerifierPage {

    private static final List<String> SCRIPTS =
            List.of("bundle.js", "stamp.js", "policy.js", "check.js", "handover.js", "page.js");

    private VerifierPage() {}

    /** The page. */
    public static String html() {
        String script = SCRIPTS.stream().map(VerifierPage::text).collect(Collectors.joining("\n"));
        String style = text("page.css");
        String policy = "default-src 'none'; script-src %s; style-src %s; base-uri 'none'; form-action 'none'"
                .formatted(source(script), source(style));
        return text("page.html")
                .replace("{policy}", policy)
                .replace("{style}", style)
                .replace("{words}", words())
                .replace("{script}", script);
    }

    private static String source(String content) {
        byte[] hash = Sha256.of(content.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }

    /** The sentences that the program says, so that nothing in them can end the element around them. */
    private static String words() {
        Json words = Json.Members.of(Arrays.stream(Words.Language.values())
                .collect(Collectors.toMap(language -> language.name().toLowerCase(Locale.ROOT), VerifierPage::all)));
        return new String(CanonicalJson.write(words), StandardCharsets.UTF_8).replace("<", "\\u003c");
    }

    private static Json all(Words.Language language) {
        return new Json.Members(Words.all(language).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        sentence -> new Json.Text(sentence.getValue()),
                        (one, _) -> one,
                        TreeMap::new)));
    }

    private static String text(String name) {
        try (InputStream file = VerifierPage.class.getResourceAsStream("page/" + name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not in the archive");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
