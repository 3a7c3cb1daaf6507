package vn.liem.verifier.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.liem.verifier.bundle.Words.Language;

/** Puts a verdict into words, for people and for machines. */
public final class Telling {

    private final Verdict verdict;

    /** Tells that verdict. */
    public Telling(Verdict verdict) {
        this.verdict = verdict;
    }

    /** Lines in one language. */
    public List<String> lines(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.plain(word(verdict.outcome()) + "_heading", language));
        verdict.about()
                .ifPresent(about ->
                        lines.add(Words.of(Said.of("about_" + about.kind().word(), about.id()), language)));
        list(lines, "wrong_list", verdict.wrong(), language);
        list(lines, "proven_list", verdict.proven(), language);
        list(lines, "open_list", verdict.open(), language);
        return lines;
    }

    /** Everything as canonical JSON: outcome, codes with their values, and the sentences in both languages. */
    public String json() {
        TreeMap<String, Json> members = new TreeMap<>();
        members.put("outcome", new Json.Text(word(verdict.outcome())));
        members.put("status", new Json.Whole(verdict.outcome().status()));
        verdict.about()
                .ifPresent(about -> members.put(
                        "about",
                        Json.Members.of(Map.of(
                                "kind", new Json.Text(about.kind().word()),
                                "id", new Json.Text(about.id())))));
        members.put("proven", json(verdict.proven()));
        members.put("wrong", json(verdict.wrong()));
        members.put("open", json(verdict.open()));
        return new String(CanonicalJson.write(new Json.Members(members)), StandardCharsets.UTF_8);
    }

    private static Json json(List<Said> all) {
        return new Json.Items(all.stream().map(Telling::json).toList());
    }

    private static Json json(Said said) {
        return Json.Members.of(Map.of(
                "code",
                new Json.Text(said.code()),
                "values",
                new Json.Items(said.values().stream().<Json>map(Json.Text::new).toList()),
                "vi",
                new Json.Text(Words.of(said, Language.VI)),
                "en",
                new Json.Text(Words.of(said, Language.EN))));
    }

    private static void list(List<String> lines, String heading, List<Said> all, Language language) {
        if (!all.isEmpty()) {
            lines.add("");
            lines.add(Words.plain(heading, language));
            all.forEach(said -> lines.add("  - " + Words.of(said, language)));
        }
    }

    private static String word(Verdict.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
