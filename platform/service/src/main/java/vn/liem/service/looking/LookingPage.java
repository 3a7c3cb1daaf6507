package vn.liem.service.looking;

import java.util.List;
import java.util.Optional;

/**
 * A page of the log of looking.
 *
 * @param items the entries, the newest first
 * @param next where the next page is; not there on the last
 */
record LookingPage(List<LookingShown> items, Optional<String> next) {

    LookingPage {
        items = List.copyOf(items);
    }
}
