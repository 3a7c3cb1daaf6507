package vn.liem.local.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.liem.local.server.OwnerOnly;

/** The realm file that Keycloak imports, with its placeholders {@code ${NAME}} for secrets and addresses. */
final class Realm {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(?::[^}]*)?}");

    private final String text;
    private final JsonNode tree;

    private Realm(String text, JsonNode tree) {
        this.text = text;
        this.tree = tree;
    }

    /** The file of the checkout; empty where this build has none. */
    static Optional<Realm> in(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String text = OwnerOnly.read(file);
        try {
            return Optional.of(new Realm(text, new ObjectMapper().readTree(text)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("%s is no JSON".formatted(file), e);
        }
    }

    String name() {
        return tree.path("realm").asText();
    }

    String text() {
        return text;
    }

    /** A value for each placeholder: an address that is known, otherwise a generated password. */
    Map<String, String> values(Map<String, String> addresses, Secrets secrets) {
        Map<String, String> values = new TreeMap<>();
        for (String name : placeholders(text)) {
            String address = addresses.get(name);
            values.put(name, address == null ? secrets.get(name) : address);
        }
        return values;
    }

    /** The placeholder behind the secret of a client; empty where the realm has no such client. */
    Optional<String> secretOf(String clientId) {
        for (JsonNode client : tree.path("clients")) {
            if (client.path("clientId").asText().equals(clientId)) {
                return placeholders(client.path("secret").asText()).stream().findFirst();
            }
        }
        return Optional.empty();
    }

    /** The users that people sign in as, each with the placeholder of the password. */
    Map<String, String> users() {
        Map<String, String> users = new TreeMap<>();
        for (JsonNode user : tree.path("users")) {
            String password = user.path("credentials").path(0).path("value").asText();
            placeholders(password)
                    .forEach(name -> users.put(user.path("username").asText(), name));
        }
        return users;
    }

    private static Set<String> placeholders(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
