package vn.liem.recovery.obligation.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.recovery.obligation.Beneficiary;
import vn.liem.recovery.obligation.Obligation;
import vn.liem.recovery.obligation.Obligation.Fixed;
import vn.liem.recovery.obligation.Obligation.NotFixed;
import vn.liem.recovery.obligation.ObligationEvent;
import vn.liem.recovery.obligation.ObligationKind;

/**
 * An obligation as lists show and filter it.
 *
 * @param settled whether nothing is owed any more
 * @param registeredBy the unit code of the body that registered it
 * @param whole everything that is known, as JSON: what the next event folds into
 */
public record ObligationRow(
        UUID id,
        long version,
        String obligationNo,
        UUID caseId,
        ObligationKind kind,
        Beneficiary beneficiary,
        LocalDate fixedOn,
        Optional<LocalDate> enforceableOn,
        boolean settled,
        String registeredBy,
        String whole) {

    /** The row after an event; none where nothing was fixed. */
    static Optional<ObligationRow> after(
            Optional<ObligationRow> row, UUID id, long version, Optional<String> agency, ObligationEvent event) {
        Obligation before =
                row.<Obligation>map(known -> obligationOf(known.whole())).orElseGet(NotFixed::new);
        String registeredBy =
                row.map(ObligationRow::registeredBy).or(() -> agency).orElse("");
        return switch (before.after(event)) {
            case NotFixed _ -> Optional.empty();
            case Fixed fixed -> Optional.of(of(id, version, registeredBy, fixed));
        };
    }

    private static ObligationRow of(UUID id, long version, String registeredBy, Fixed fixed) {
        return new ObligationRow(
                id,
                version,
                fixed.how().obligationNo(),
                fixed.how().caseId(),
                fixed.how().kind(),
                fixed.how().beneficiary(),
                fixed.how().fixedOn(),
                fixed.enforceableOn(),
                fixed.ledger().outstanding().isZero(),
                registeredBy,
                BodyCodec.encode(fixed).json());
    }

    static Fixed obligationOf(String whole) {
        return BodyCodec.decode(new EventBody(whole.getBytes(StandardCharsets.UTF_8)), Fixed.class);
    }
}
