package vn.liem.service.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.liem.service.Localities;

/**
 * Where bodies belong by their codes alone: a body of {@code T01-H3} is called {@code T01-H3-X1}. The directory of bodies is
 * kept by case-service; here stand only the bodies that decided something.
 */
public final class UnitsByCode implements Localities {

    /** The root of all territories. */
    static final String ROOT = "TW";

    private final Supplier<List<String>> met;

    /** Knows the bodies that were met. */
    public UnitsByCode(Supplier<List<String>> met) {
        this.met = met;
    }

    @Override
    public List<String> chainOf(String unit) {
        List<String> chain = new ArrayList<>();
        String code = unit;
        chain.add(code);
        while (code.contains("-")) {
            code = code.substring(0, code.lastIndexOf('-'));
            chain.add(code);
        }
        if (!code.equals(ROOT)) {
            chain.add(ROOT);
        }
        return chain;
    }

    @Override
    public List<String> within(String unit) {
        return met.get().stream().filter(code -> chainOf(code).contains(unit)).toList();
    }

    @Override
    public boolean isKnown(String unit) {
        return met.get().contains(unit);
    }
}
