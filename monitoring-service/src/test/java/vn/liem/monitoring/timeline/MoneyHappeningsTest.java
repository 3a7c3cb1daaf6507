package vn.liem.monitoring.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.fact.AssetFact.Measure;

/** A measure is told with the number of its order; its asset is named in words, by the short key. */
class MoneyHappeningsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Test
    void the_number_of_a_measure_is_that_of_its_order_and_none_where_a_register_told_it() {
        Measure seized = new Measure("seized", DAY);
        Measure frozen = new Measure("frozen", DAY.plusDays(1));
        AssetFact asset = AssetFact.in("case:one", "asset:0199b0a4-7c1e-7000-8000-0000000000a5")
                .with(new AssetFact.Recorded(seized, Optional.empty()))
                .with(new AssetFact.Order("12/LPT", frozen, Optional.of("1000"), List.of()))
                .with(new AssetFact.Ended(seized, DAY.plusDays(9), Optional.empty()))
                .with(new AssetFact.Ended(frozen, DAY.plusDays(9), Optional.of("13/HPT")));
        List<Happening> told = MoneyHappenings.of(asset);
        assertEquals(
                List.of(Optional.empty(), Optional.of("12/LPT"), Optional.empty(), Optional.of("13/HPT")),
                told.stream().map(Happening::documentNo).toList());
        told.forEach(each -> {
            assertTrue(each.what().vietnamese().endsWith(", tài sản 0199b0a4"), each.toString());
            assertTrue(each.what().english().endsWith(", asset 0199b0a4"), each.toString());
        });
    }
}
