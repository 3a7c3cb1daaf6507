package vn.liem.cases.person;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name as words that can be compared, with their marks and without. */
record NameWords(List<Word> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Hoà and Hòa, thuỷ and thủy: the tone is typed on the last vowel or on the one before; one name either way. */
    private static final Pattern TONE_ON_LAST_VOWEL =
            Pattern.compile("(o(?=[ae])|u(?=y))([aey])([\\u0300\\u0301\\u0303\\u0309\\u0323])(?!\\p{L})");

    /** One word, lower case, with marks and without. */
    record Word(String marked, String bare) {

        static Word of(String lowerCase) {
            String decomposed = Normalizer.normalize(lowerCase, Normalizer.Form.NFD);
            String marked = TONE_ON_LAST_VOWEL.matcher(decomposed).replaceAll("$1$3$2");
            String bare = MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
            return new Word(marked, bare);
        }

        /** Typed without marks it finds all, typed with marks only what has the same. */
        boolean begins(Word longer) {
            return marked.equals(bare) ? longer.bare.startsWith(bare) : longer.marked.startsWith(marked);
        }
    }

    NameWords {
        words = List.copyOf(words);
    }

    static NameWords of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return new NameWords(Stream.of(NO_WORD.split(composed))
                .filter(word -> !word.isEmpty())
                .map(Word::of)
                .toList());
    }

    int letters() {
        return words.stream().mapToInt(word -> word.bare().length()).sum();
    }

    /** Whether every word here begins a word of the other. */
    boolean allBeginIn(NameWords name) {
        return words.stream().allMatch(word -> name.words.stream().anyMatch(word::begins));
    }

    @Override
    public String toString() {
        return "NameWords[" + words.size() + "]";
    }
}
