package vn.liem.service;

import java.util.List;

/** Where a body belongs: asked by every door whose policy reaches over a territory. */
public interface Localities {

    /** The unit, then its parents up to the root: {@code T01-H3, T01, TW}; the code alone where the unit is not known. */
    List<String> chainOf(String unit);

    /** The unit and everything below it. */
    List<String> within(String unit);

    /** Whether the unit has been registered. */
    boolean isKnown(String unit);
}
