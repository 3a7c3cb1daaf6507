package vn.liem.service.door;

import vn.liem.kernel.Refusal;

/**
 * What is wrong with one field.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into the body, or {@code ?name} for a parameter of the address
 * @param code the stable code
 * @param message the sentence in English
 * @param messageVi the sentence in Vietnamese
 */
public record FieldError(String pointer, String code, String message, String messageVi) {

    /** The rule that a field breaks. */
    public static FieldError of(String pointer, Refusal rule) {
        return new FieldError(pointer, rule.code(), rule.english(), rule.vietnamese());
    }

    /** The rule that a field breaks, with what would be right: limits or listed codes, never what was sent. */
    public static FieldError of(String pointer, Refusal rule, String expected) {
        return new FieldError(
                pointer, rule.code(), rule.english() + " " + expected, rule.vietnamese() + " " + expected);
    }
}
