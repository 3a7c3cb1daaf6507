package vn.liem.monitoring.recovery;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.ObligationFact;

/**
 * What a case lost, what is secured in it, what is to come and what came, at the end of a day (thu hồi tài sản). Fines and
 * costs are no money that comes back.
 *
 * @param mustRecover what courts fixed, after what it was lowered by
 * @param enforceable the part of it that can be enforced
 */
public record RecoveryRow(
        CaseFact of,
        BigInteger loss,
        BigInteger secured,
        BigInteger mustRecover,
        BigInteger enforceable,
        BigInteger recovered,
        BigInteger recoveredOfEnforceable) {

    private static final Set<String> COMES_BACK = Set.of("compensation", "restitution", "confiscation");
    private static final String CASE = "case:";

    /** What can still come of what can be enforced. */
    public BigInteger outstanding() {
        return enforceable.subtract(recoveredOfEnforceable).max(BigInteger.ZERO);
    }

    /** The cases of which any money is told by the end of a day. */
    public static List<RecoveryRow> on(Facts facts, LocalDate day) {
        Map<String, List<ObligationFact>> obligations = new HashMap<>();
        facts.obligations().stream()
                .filter(each ->
                        COMES_BACK.contains(each.kind()) && !each.fixedOn().isAfter(day))
                .forEach(each -> obligations
                        .computeIfAbsent(each.subject(), _ -> new ArrayList<>())
                        .add(each));
        Map<String, BigInteger> secured = new HashMap<>();
        for (AssetFact asset : facts.assets()) {
            secured.merge(asset.subject(), asset.securedOn(day), BigInteger::add);
        }
        return facts.cases().stream()
                .filter(each -> !each.registeredOn().isAfter(day))
                .map(each -> row(
                        each,
                        obligations.getOrDefault(CASE + each.id(), List.of()),
                        secured.getOrDefault(CASE + each.id(), BigInteger.ZERO),
                        day))
                .filter(row -> row.loss().signum() > 0
                        || row.secured().signum() > 0
                        || row.mustRecover().signum() > 0
                        || row.recovered().signum() > 0)
                .toList();
    }

    /** One case of these facts, whether or not any money is told of it. */
    public static RecoveryRow of(CaseFact each, Facts facts, LocalDate day) {
        String subject = CASE + each.id();
        return row(
                each,
                facts.obligations().stream()
                        .filter(one -> one.subject().equals(subject)
                                && COMES_BACK.contains(one.kind())
                                && !one.fixedOn().isAfter(day))
                        .toList(),
                facts.assets().stream()
                        .filter(asset -> asset.subject().equals(subject))
                        .map(asset -> asset.securedOn(day))
                        .reduce(BigInteger.ZERO, BigInteger::add),
                day);
    }

    private static RecoveryRow row(CaseFact each, List<ObligationFact> obligations, BigInteger secured, LocalDate day) {
        List<ObligationFact> enforceable = obligations.stream()
                .filter(one ->
                        one.enforceableOn().filter(from -> !from.isAfter(day)).isPresent())
                .toList();
        return new RecoveryRow(
                each,
                each.loss()
                        .filter(loss -> by(loss.determinedOn(), day))
                        .map(loss -> new BigInteger(loss.amountVnd()))
                        .orElse(BigInteger.ZERO),
                secured,
                sum(obligations, one -> one.owedOn(day)),
                sum(enforceable, one -> one.owedOn(day)),
                sum(obligations, one -> one.receivedBy(day)),
                sum(enforceable, one -> one.receivedBy(day).min(one.owedOn(day))));
    }

    /** An amount of an obligation. */
    private interface Amount {
        BigInteger of(ObligationFact obligation);
    }

    private static BigInteger sum(List<ObligationFact> obligations, Amount amount) {
        return obligations.stream().map(amount::of).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** A loss without the day on which it was determined is not determined. */
    private static boolean by(Optional<LocalDate> on, LocalDate day) {
        return on.filter(known -> !known.isAfter(day)).isPresent();
    }
}
