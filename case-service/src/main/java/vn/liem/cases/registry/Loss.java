package vn.liem.cases.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The loss caused (thiệt hại).
 *
 * @param amountVnd whole đồng, digits only
 * @param determinedOn the day on which it was determined
 */
public record Loss(String amountVnd, Optional<LocalDate> determinedOn) {

    private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,17}");

    public Loss {
        if (!FORM.matcher(amountVnd).matches()) {
            throw new IllegalArgumentException("a loss is whole đồng with at most 18 digits");
        }
    }
}
