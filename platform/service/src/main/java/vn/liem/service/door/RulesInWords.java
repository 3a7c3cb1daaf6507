package vn.liem.service.door;

import java.util.Arrays;
import java.util.List;
import vn.liem.kernel.Refusal;

/** The rules of one feature, for the page of problems: a feature's door produces it as a bean. */
public record RulesInWords(List<Refusal> rules) {

    public RulesInWords {
        rules = List.copyOf(rules);
    }

    /** The constants of a list of rules. */
    public static <R extends Enum<R> & Refusal> RulesInWords of(Class<R> list) {
        return new RulesInWords(
                Arrays.stream(list.getEnumConstants()).map(Refusal.class::cast).toList());
    }
}
