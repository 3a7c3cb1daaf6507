package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A matter or a case (vụ việc, vụ án) as it is registered.
 *
 * @param itemType whether it was registered as a {@code matter} or a {@code case}
 * @param field the code of the field of work, {@code land}
 * @param offenceGroup its code, {@code corruption}
 * @param separatedFrom the case it was separated from
 * @param merger the case it was joined into
 * @param loss the loss caused, as it was said last
 */
public record CaseFact(
        String id,
        String number,
        String itemType,
        String locality,
        String field,
        String offenceGroup,
        LocalDate registeredOn,
        Optional<LocalDate> institutedOn,
        Optional<Offence> offence,
        Optional<String> separatedFrom,
        Optional<Merger> merger,
        Optional<Loss> loss)
        implements Fact {

    /** Into which case it was joined (nhập vụ án), and on which day. */
    public record Merger(String into, LocalDate joinedOn) {}

    /**
     * The loss caused (thiệt hại).
     *
     * @param amountVnd whole đồng
     * @param determinedOn the day on which it was determined, where it was
     */
    public record Loss(String amountVnd, Optional<LocalDate> determinedOn) {}

    /** The day it was joined to another. */
    public Optional<LocalDate> mergedOn() {
        return merger.map(Merger::joinedOn);
    }

    /** It after it was instituted on a day, under an offence where one is named. */
    public CaseFact institutedOn(LocalDate day, Optional<Offence> under) {
        return with(Optional.of(day), under.or(() -> offence), separatedFrom, merger, loss);
    }

    /** It after it was separated from another. */
    public CaseFact separatedFrom(String other) {
        return with(institutedOn, offence, Optional.of(other), merger, loss);
    }

    /** It after it was joined to another. */
    public CaseFact merged(Merger how) {
        return with(institutedOn, offence, separatedFrom, Optional.of(how), loss);
    }

    /** It after its loss was determined, or determined anew. */
    public CaseFact lost(Loss determined) {
        return with(institutedOn, offence, separatedFrom, merger, Optional.of(determined));
    }

    /** It after its joinder was annulled. */
    public CaseFact goingOnByItself() {
        return with(institutedOn, offence, separatedFrom, Optional.empty(), loss);
    }

    private CaseFact with(
            Optional<LocalDate> instituted,
            Optional<Offence> under,
            Optional<String> from,
            Optional<Merger> how,
            Optional<Loss> lost) {
        return new CaseFact(
                id, number, itemType, locality, field, offenceGroup, registeredOn, instituted, under, from, how, lost);
    }

    @Override
    public Optional<LocalDate> on() {
        return Optional.of(registeredOn);
    }
}
