package vn.liem.cases.unit.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.cases.imports.CarriedOut;
import vn.liem.cases.imports.CarryRow;
import vn.liem.cases.imports.RowAppend;
import vn.liem.cases.imports.RowToCarry;
import vn.liem.cases.unit.Unit;
import vn.liem.cases.unit.UnitCommand;
import vn.liem.cases.unit.UnitCommand.CorrectUnit;
import vn.liem.cases.unit.UnitCommand.RegisterUnit;
import vn.liem.cases.unit.UnitDecider;
import vn.liem.cases.unit.UnitDetails;
import vn.liem.cases.unit.UnitEvent;
import vn.liem.cases.unit.UnitKind;
import vn.liem.cases.unit.UnitLevel;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.UnitRow;

/** Carries the rows of units.csv: a body that is there already and is described otherwise is corrected. */
@Singleton
public final class UnitFromRegister implements CarryRow {

    /** The deepest chain of parents that is followed. */
    private static final int DEPTH_MAX = 12;

    private static final Aggregate<UnitCommand, Unit, UnitEvent> UNITS =
            Aggregate.of(new UnitDecider(), UnitEvent.class);

    private final CommandHandler commands;
    private final RowAppend append;

    /** Carries into the service's log. */
    @Inject
    public UnitFromRegister(CommandHandler commands) {
        this.commands = commands;
        this.append = new RowAppend(commands);
    }

    @Override
    public Register register() {
        return Register.UNITS;
    }

    @Override
    public CarriedOut carry(RowToCarry carried) {
        if (!(carried.row() instanceof UnitRow row)) {
            throw new IllegalArgumentException("%s is no unit".formatted(carried));
        }
        if (!row.unitCode().matches(UnitToRegister.CODE)
                || !row.parentCode().orElse(row.unitCode()).matches(UnitToRegister.CODE)) {
            return new CarriedOut.Refused("unit_code_form");
        }
        Optional<CarriedOut> before = append.before(carried, stream(row.unitCode()));
        if (before.isPresent()) {
            return before.get();
        }
        UnitDetails details = details(row);
        List<String> above = above(details.parent());
        UnitCommand command =
                unit(details.code()).isPresent() ? new CorrectUnit(details, above) : new RegisterUnit(details, above);
        StreamId stream = stream(details.code());
        return append.carry(
                carried,
                UNITS,
                List.of(Instruction.of(
                        command, stream, stream.value(), carried.importedOn(), carried.onBehalfOf(details.code()))));
    }

    private List<String> above(Optional<String> parent) {
        List<String> above = new ArrayList<>();
        Optional<String> next = parent;
        while (next.isPresent() && above.size() < DEPTH_MAX) {
            above.add(next.get());
            next = unit(next.get()).flatMap(UnitDetails::parent);
        }
        return above;
    }

    private Optional<UnitDetails> unit(String code) {
        Unit unit = UNITS.decider().initial();
        for (StoredEvent event : commands.log().reader().stream(stream(code))) {
            unit = UNITS.decider().evolve(unit, UNITS.eventOf(event));
        }
        return switch (unit) {
            case Unit.NotRegistered _ -> Optional.empty();
            case Unit.Registered(var details) -> Optional.of(details);
        };
    }

    private static StreamId stream(String code) {
        return UnitsInLog.stream(code);
    }

    private static UnitDetails details(UnitRow row) {
        return new UnitDetails(
                row.unitCode(),
                row.nameVi().orElse(""),
                row.nameEn().orElse(""),
                UnitKind.valueOf(row.kind().name()),
                UnitLevel.valueOf(row.level().name()),
                row.parentCode());
    }
}
