package vn.liem.handover.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives equal values one small number, so that a state of the exploration is a short row of numbers. */
final class Interned<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    char numberOf(T value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return (char) known.intValue();
        }
        if (values.size() > Character.MAX_VALUE) {
            throw new IllegalStateException("more than %d values".formatted((int) Character.MAX_VALUE));
        }
        numbers.put(value, values.size());
        values.add(value);
        return (char) (values.size() - 1);
    }

    T valueOf(int number) {
        return values.get(number);
    }
}
