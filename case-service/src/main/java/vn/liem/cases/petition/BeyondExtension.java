package vn.liem.cases.petition;

import vn.liem.kernel.Refusal;
import vn.liem.procedure.due.SettlementLimit;

/** An extension that the law does not allow. */
record BeyondExtension(SettlementLimit.Beyond beyond) implements Refusal {
    @Override
    public String name() {
        return PetitionRefusal.EXTENDED_BEYOND_THE_LAW.name();
    }

    @Override
    public String english() {
        return "%s %s"
                .formatted(
                        PetitionRefusal.EXTENDED_BEYOND_THE_LAW.english(),
                        beyond.finding().english());
    }

    @Override
    public String vietnamese() {
        return "%s %s"
                .formatted(
                        PetitionRefusal.EXTENDED_BEYOND_THE_LAW.vietnamese(),
                        beyond.finding().vietnamese());
    }

    @Override
    public String article() {
        return beyond.article();
    }
}
