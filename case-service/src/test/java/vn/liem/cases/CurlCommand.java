package vn.liem.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A call of curl on a page, as a shell would read it.
 *
 * @param keptIn the variable of the shell that keeps something of the answer, empty where none does
 * @param words what curl is given, with variables still named
 */
record CurlCommand(String keptIn, List<String> words) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(.*?)^```$");
    private static final Pattern CALL = Pattern.compile("(?m)(?:^([A-Z0-9]+)=\\$\\(|^|\\| *)curl ");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?([A-Z0-9]+)}?");

    /** All calls of a page, in their order. */
    static List<CurlCommand> of(String page) {
        String commands = BLOCK.matcher(page)
                .results()
                .map(block -> block.group(1).replaceAll("\\\\\\n\\s*", " ").replaceAll("\\|\\n\\s*", "| "))
                .collect(Collectors.joining());
        List<CurlCommand> calls = new ArrayList<>();
        Matcher call = CALL.matcher(commands);
        while (call.find()) {
            String keptIn = Optional.ofNullable(call.group(1)).orElse("");
            calls.add(new CurlCommand(keptIn, words(commands.substring(call.end()))));
        }
        return calls;
    }

    /** Whether it is sent to a service, and not to whoever gives out tokens. */
    boolean asksService() {
        return words.stream().noneMatch(word -> word.startsWith("$REALM"));
    }

    String method() {
        return after("-X").orElse("GET");
    }

    /** The variable that names the service, {@code CASE}. */
    String service() {
        return address().substring(1, address().indexOf('/'));
    }

    /** The path and the query, with variables replaced. */
    String path(Map<String, String> variables) {
        return replaced(address().substring(address().indexOf('/')), variables);
    }

    /** The variable that has the token, {@code AGENCY}. */
    String token() {
        return header("Authorization").orElseThrow().replace("Bearer $", "");
    }

    Optional<String> header(String name) {
        return words.stream()
                .filter(word -> word.startsWith(name + ": "))
                .map(word -> word.substring(name.length() + 2))
                .findFirst();
    }

    /** The body in JSON, with variables replaced. */
    Optional<String> json(Map<String, String> variables) {
        return after("-d").map(body -> replaced(body, variables));
    }

    private String address() {
        return words.stream().filter(word -> word.startsWith("$")).findFirst().orElseThrow();
    }

    private Optional<String> after(String option) {
        int at = words.indexOf(option);
        return at < 0 ? Optional.empty() : Optional.of(words.get(at + 1));
    }

    private static String replaced(String text, Map<String, String> variables) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            String value = variables.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no command before keeps " + found.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** The words up to the end of the command; quotes are taken off, as a shell does. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        int depth = 0;
        for (char c : text.toCharArray()) {
            if (quote != 0 && c != quote) {
                word.append(c);
            } else if (c == quote) {
                quote = 0;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (depth == 0 && (c == '\n' || c == '|' || c == ')')) {
                break;
            } else if (depth == 0 && c == ' ') {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                }
                word.setLength(0);
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                word.append(c);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return List.copyOf(words);
    }
}
