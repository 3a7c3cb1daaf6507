package vn.liem.recovery.asset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Lists of facts that are told apart by a part of them. */
final class Records {

    private Records() {}

    static <T> List<T> with(List<T> before, T one, Predicate<T> same) {
        List<T> after = new ArrayList<>(without(before, same));
        after.add(one);
        return after;
    }

    static <T> List<T> without(List<T> before, Predicate<T> gone) {
        return before.stream().filter(gone.negate()).toList();
    }

    static <T> Optional<T> first(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).findFirst();
    }

    static <T> List<T> sorted(List<T> all, Comparator<? super T> order) {
        return all.stream().sorted(order).toList();
    }
}
