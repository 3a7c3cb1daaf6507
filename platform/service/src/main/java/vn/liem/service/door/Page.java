package vn.liem.service.door;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param items in their order
 * @param next where the next page is; not there on the last
 */
public record Page<T>(List<T> items, Optional<String> next) {}
