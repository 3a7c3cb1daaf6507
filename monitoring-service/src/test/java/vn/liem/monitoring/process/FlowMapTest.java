package vn.liem.monitoring.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.procedure.journey.CaseStage;

class FlowMapTest {

    private static final Passage ON = new Passage(CaseStage.INVESTIGATION, CaseStage.PROSECUTION);
    private static final Passage BACK = new Passage(CaseStage.TRIAL, CaseStage.INVESTIGATION);
    private static final Passage RESUMED = new Passage(CaseStage.INVESTIGATION_SUSPENDED, CaseStage.INVESTIGATION);
    private static final Passage NEVER = new Passage(CaseStage.MATTER, CaseStage.CLOSED);

    private final FlowMap map =
            FlowMap.of(Map.of(CaseStage.TRIAL, 7L), Map.of(ON, 40L, BACK, 10L, RESUMED, 1L, NEVER, 0L));

    @Test
    void every_stage_is_a_box_and_what_nobody_counts_has_no_number() {
        assertEquals(
                List.of(CaseStage.values()),
                map.boxes().stream().map(FlowMap.Box::stage).toList());
        assertEquals(
                List.of(Optional.of(7L)),
                map.boxes().stream()
                        .map(FlowMap.Box::count)
                        .filter(Optional::isPresent)
                        .toList());
        map.boxes().forEach(box -> assertTrue(box.x() >= 0 && box.x() < FlowMap.WIDTH - 80));
    }

    @Test
    void what_passed_is_an_arrow_as_broad_as_its_share_of_the_most() {
        assertEquals(
                List.of(ON, BACK, RESUMED),
                map.arrows().stream().map(FlowMap.Arrow::passage).toList());
        assertEquals(
                List.of("14.0", "3.5", "1.0"),
                map.arrows().stream().map(FlowMap.Arrow::width).toList());
    }

    @Test
    void arrows_on_run_above_and_arrows_back_below() {
        int middle = FlowMap.HEIGHT / 2;
        assertTrue(arrow(ON).labelY() < middle);
        assertTrue(arrow(BACK).labelY() > middle);
        assertTrue(BACK.isBack());
        assertFalse(ON.isBack());
        assertFalse(RESUMED.isBack(), "going on after a suspension is no return");
    }

    @Test
    void a_passage_is_named_by_its_stages_in_an_address() {
        assertEquals("trial-investigation", BACK.code());
        assertEquals(Optional.of(BACK), Passage.ofCode("trial-investigation"));
        List.of("", "trial", "trial-", "trial-trial", "trial-nowhere", "trial-investigation-trial")
                .forEach(code -> assertEquals(Optional.empty(), Passage.ofCode(code), code));
    }

    @ParameterizedTest
    @EnumSource
    void the_name_of_a_stage_fits_into_its_box(CaseStage stage) {
        FlowMap.Box box = map.boxes().get(stage.ordinal());
        for (String name : List.of(stage.vietnamese(), stage.english())) {
            assertEquals(name, String.join(" ", box.lines(name)));
            assertTrue(box.lines(name).size() <= 3, name);
        }
    }

    private FlowMap.Arrow arrow(Passage passage) {
        return map.arrows().stream()
                .filter(each -> each.passage().equals(passage))
                .findFirst()
                .orElseThrow();
    }
}
