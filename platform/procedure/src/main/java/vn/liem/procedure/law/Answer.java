package vn.liem.procedure.law;

import java.util.function.Function;
import vn.liem.procedure.Wording;

/** What the profile answers: a value, or the sentence that says what it does not know; it never guesses. */
public sealed interface Answer<T> {

    /** The profile knows. */
    record Known<T>(T value) implements Answer<T> {}

    /** The profile does not know, and says what is missing. */
    record NotKnown<T>(Wording why) implements Answer<T> {}

    /** The value asked further, where there is one. */
    default <R> Answer<R> then(Function<T, Answer<R>> next) {
        return switch (this) {
            case Known<T>(var value) -> next.apply(value);
            case NotKnown<T>(var why) -> new NotKnown<>(why);
        };
    }

    /** The answer that says in both languages what is missing. */
    static <T> Answer<T> notKnown(String vietnamese, String english) {
        return new NotKnown<>(new Wording(vietnamese, english));
    }
}
