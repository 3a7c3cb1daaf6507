package vn.liem.registers.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.procedure.due.SettlementLimit;
import vn.liem.procedure.due.SettlementLimit.Kind;
import vn.liem.procedure.due.SettlementLimit.Settled;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.row.PetitionRow;

/**
 * A petition (đơn) that was settled without having been accepted, or after the last day that its register states. A register
 * says neither the turn of a complaint nor what was extended: no other limit is judged.
 */
record PetitionOutOfOrder() implements RowRule {

    static final String NOT_ACCEPTED = "petition_settled_unaccepted";
    static final String LATE = "petition_settled_late";

    @Override
    public List<Finding> on(KnownRow known) {
        List<Finding> findings = new ArrayList<>();
        if (known.row() instanceof PetitionRow petition
                && petition.result()
                        .filter(PetitionRow.Result.FORWARDED::equals)
                        .isEmpty()) {
            petition.concludedOn().ifPresent(on -> {
                unaccepted(known, petition, on).ifPresent(findings::add);
                late(known, petition, on).ifPresent(findings::add);
            });
        }
        return findings;
    }

    private static Optional<Finding> unaccepted(KnownRow known, PetitionRow petition, LocalDate concludedOn) {
        return petition.acceptedOn().isPresent()
                ? Optional.empty()
                : Optional.of(new Finding(
                        known,
                        "",
                        NOT_ACCEPTED,
                        "",
                        Optional.of(concludedOn),
                        new Wording(
                                "Sổ ghi đơn đã giải quyết nhưng không ghi ngày thụ lý.",
                                "The register says that the petition was settled, and not when it was accepted.")));
    }

    private static Optional<Finding> late(KnownRow known, PetitionRow petition, LocalDate concludedOn) {
        return petition.dueOn()
                .filter(concludedOn::isAfter)
                .map(dueOn -> new Finding(
                        known,
                        "",
                        LATE,
                        article(petition),
                        Optional.of(concludedOn),
                        new Wording(
                                "Đơn được giải quyết ngày %s, sau hạn %s ghi trong sổ.".formatted(concludedOn, dueOn),
                                "The petition was settled on %s, after %s, the last day that the register states."
                                        .formatted(concludedOn, dueOn))));
    }

    private static String article(PetitionRow petition) {
        Kind kind = switch (petition.kind()) {
            case DENUNCIATION -> Kind.DENUNCIATION;
            case COMPLAINT -> Kind.COMPLAINT;
            case RECOMMENDATION, REFLECTION -> Kind.WITHOUT_ROW;
        };
        return petition.acceptedOn()
                .flatMap(on -> SettlementLimit.of(new Settled(kind, false, false), on, petition.dueOn())
                        .running())
                .map(running -> running.row().article())
                .orElse("");
    }
}
