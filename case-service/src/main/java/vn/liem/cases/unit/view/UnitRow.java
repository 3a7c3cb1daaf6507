package vn.liem.cases.unit.view;

import java.util.Optional;
import vn.liem.cases.unit.UnitDetails;
import vn.liem.cases.unit.UnitEvent;
import vn.liem.cases.unit.UnitEvent.UnitCorrected;
import vn.liem.cases.unit.UnitEvent.UnitRegistered;
import vn.liem.cases.unit.UnitKind;
import vn.liem.cases.unit.UnitLevel;

/** A body as the directory shows it. */
public record UnitRow(
        String code,
        long version,
        String nameVi,
        String nameEn,
        UnitKind kind,
        UnitLevel level,
        Optional<String> parent) {

    static UnitRow after(UnitEvent event, long version) {
        return switch (event) {
            case UnitRegistered(var details) -> of(details, version);
            case UnitCorrected(var details) -> of(details, version);
        };
    }

    private static UnitRow of(UnitDetails unit, long version) {
        return new UnitRow(
                unit.code(), version, unit.nameVi(), unit.nameEn(), unit.kind(), unit.level(), unit.parent());
    }
}
