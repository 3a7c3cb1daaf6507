package vn.liem.cases.unit;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import vn.liem.cases.unit.Unit.NotRegistered;
import vn.liem.cases.unit.Unit.Registered;
import vn.liem.cases.unit.UnitCommand.CorrectUnit;
import vn.liem.cases.unit.UnitCommand.RegisterUnit;
import vn.liem.cases.unit.UnitEvent.UnitCorrected;
import vn.liem.cases.unit.UnitEvent.UnitRegistered;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;

/** What may be said of a body. */
public final class UnitDecider implements Decider<UnitCommand, Unit, UnitEvent> {

    @Override
    public Unit initial() {
        return new NotRegistered();
    }

    @Override
    public Decision<UnitEvent> decide(UnitCommand command, Unit state) {
        return switch (command) {
            case RegisterUnit(var details, var above)
            when above.contains(details.code()) -> refuse(UnitRefusal.UNDER_ITSELF);
            case CorrectUnit(var details, var above)
            when above.contains(details.code()) -> refuse(UnitRefusal.UNDER_ITSELF);
            case RegisterUnit(var details, var _) -> register(details, state);
            case CorrectUnit(var details, var _) -> correct(details, state);
        };
    }

    @Override
    public Unit evolve(Unit state, UnitEvent event) {
        return state.after(event);
    }

    private static Decision<UnitEvent> register(UnitDetails details, Unit state) {
        return switch (state) {
            case NotRegistered _ -> accept(new UnitRegistered(details));
            // Every register of a province brings the units above it again.
            case Registered(var known) when known.equals(details) -> nothing();
            case Registered _ -> refuse(UnitRefusal.CODE_IN_USE);
        };
    }

    private static Decision<UnitEvent> correct(UnitDetails details, Unit state) {
        return switch (state) {
            case NotRegistered _ -> refuse(UnitRefusal.NOT_REGISTERED);
            case Registered(var known)
            when !known.code().equals(details.code()) -> refuse(UnitRefusal.CORRECTION_CHANGES_CODE);
            case Registered(var known) when known.equals(details) -> nothing();
            case Registered _ -> accept(new UnitCorrected(details));
        };
    }
}
