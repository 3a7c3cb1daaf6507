package vn.liem.verifier.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sentences in which a check speaks: {@code words_vi.properties} and {@code words_en.properties} beside this class. */
public final class Words {

    /** In which language. */
    public enum Language {
        /** Vietnamese. */
        VI,
        /** English. */
        EN
    }

    private static final Map<Language, Properties> SENTENCES =
            Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), Words::read));

    private Words() {}

    /** The sentence for what is said. */
    public static String of(Said said, Language language) {
        String sentence = plain(said.code(), language);
        for (int i = 0; i < said.values().size(); i++) {
            sentence = sentence.replace("{" + i + "}", said.values().get(i));
        }
        return sentence;
    }

    /** Every sentence and heading by its code, for another check that says the same. */
    public static SortedMap<String, String> all(Language language) {
        Properties sentences = SENTENCES.getOrDefault(language, new Properties());
        SortedMap<String, String> all = new TreeMap<>();
        sentences.stringPropertyNames().forEach(code -> all.put(code, plain(code, language)));
        return all;
    }

    /** A sentence or heading without values. */
    static String plain(String code, Language language) {
        Properties sentences = SENTENCES.getOrDefault(language, new Properties());
        String sentence = sentences.getProperty(code);
        if (sentence == null) {
            throw new IllegalStateException("there is no sentence for " + code);
        }
        return sentence;
    }

    private static Properties read(Language language) {
        String name = "words_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream file = Words.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not in the archive");
            }
            Properties sentences = new Properties();
            try (Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                sentences.load(text);
            }
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
