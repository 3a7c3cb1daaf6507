package vn.liem.cases.unit;

import static vn.liem.testsupport.Given.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.cases.unit.UnitCommand.CorrectUnit;
import vn.liem.cases.unit.UnitCommand.RegisterUnit;
import vn.liem.cases.unit.UnitEvent.UnitCorrected;
import vn.liem.cases.unit.UnitEvent.UnitRegistered;

class UnitTest {

    private static final UnitDetails AN_HOA = unit("T01", "Tỉnh An Hòa");
    private static final List<String> ABOVE = List.of("TW");

    private final UnitDecider decider = new UnitDecider();

    @Test
    void a_body_is_registered() {
        given(decider).when(new RegisterUnit(AN_HOA, ABOVE)).then(new UnitRegistered(AN_HOA));
    }

    @Test
    void the_same_body_told_again_changes_nothing() {
        given(decider, new UnitRegistered(AN_HOA))
                .when(new RegisterUnit(AN_HOA, ABOVE))
                .thenNothing();
    }

    @Test
    void a_code_names_one_body() {
        given(decider, new UnitRegistered(AN_HOA))
                .when(new RegisterUnit(unit("T01", "Tỉnh Bình Sơn"), ABOVE))
                .thenRefused(UnitRefusal.CODE_IN_USE);
    }

    @Test
    void no_body_lies_under_itself() {
        given(decider).when(new RegisterUnit(AN_HOA, List.of("T01"))).thenRefused(UnitRefusal.UNDER_ITSELF);
        given(decider, new UnitRegistered(AN_HOA))
                .when(new CorrectUnit(AN_HOA, List.of("T01-H1", "T01")))
                .thenRefused(UnitRefusal.UNDER_ITSELF);
    }

    @Test
    void a_correction_needs_the_body_and_keeps_its_code() {
        UnitDetails renamed = unit("T01", "Thành phố An Hòa");
        given(decider).when(new CorrectUnit(renamed, ABOVE)).thenRefused(UnitRefusal.NOT_REGISTERED);
        given(decider, new UnitRegistered(AN_HOA))
                .when(new CorrectUnit(unit("T02", "Tỉnh An Hòa"), ABOVE))
                .thenRefused(UnitRefusal.CORRECTION_CHANGES_CODE);
        given(decider, new UnitRegistered(AN_HOA))
                .when(new CorrectUnit(renamed, ABOVE))
                .then(new UnitCorrected(renamed));
        given(decider, new UnitRegistered(AN_HOA), new UnitCorrected(renamed))
                .when(new CorrectUnit(renamed, ABOVE))
                .thenNothing();
    }

    private static UnitDetails unit(String code, String nameVi) {
        return new UnitDetails(
                code, nameVi, "An Hòa Province", UnitKind.PROVINCE, UnitLevel.PROVINCE, Optional.of("TW"));
    }
}
