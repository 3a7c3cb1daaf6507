package vn.liem.monitoring.word;

import java.text.Normalizer;
import java.util.Locale;

/** Text as somebody may type it: without marks over and under letters (không dấu), in small letters. */
public final class Unmarked {

    private Unmarked() {}

    /** A text so written; {@code Cơ quan Điều tra} becomes {@code co quan dieu tra}. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('Đ', 'D')
                .replace('đ', 'd')
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** Whether each word of what was typed begins a word of a text. */
    public static boolean allBeginIn(String typed, String text) {
        String[] words = of(text).split("[^\\p{Alnum}]+", -1);
        for (String wanted : of(typed).split("[^\\p{Alnum}]+", -1)) {
            boolean begins = false;
            for (String word : words) {
                begins |= word.startsWith(wanted);
            }
            if (!begins) {
                return false;
            }
        }
        return true;
    }
}
