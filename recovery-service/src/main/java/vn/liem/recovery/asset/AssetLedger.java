package vn.liem.recovery.asset;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.liem.recovery.money.AmountVnd;

/**
 * What is secured of an asset by the end of each legal day, as entries that balance. They follow from the days of the facts
 * and not from the order of recording. What was said last counts: the values that the measures state, summed as
 * registers count them, or a later valuation of the whole. None of it is ever money that came back.
 */
public final class AssetLedger {

    private final Asset asset;

    /** The ledger of an asset. */
    public AssetLedger(Asset asset) {
        this.asset = asset;
    }

    /** The entry of a day. */
    public record Line(LocalDate occurredOn, AssetEntry entry) {}

    /** The entries of the days on which something moved. */
    public List<Line> journal() {
        List<Line> lines = new ArrayList<>();
        BigInteger secured = BigInteger.ZERO;
        BigInteger held = BigInteger.ZERO;
        for (LocalDate day : days()) {
            BigInteger securedNow = securedOn(day);
            BigInteger heldNow = asset.proceeds().heldOn(day);
            if (!securedNow.equals(secured) || !heldNow.equals(held)) {
                lines.add(new Line(day, AssetEntry.of(securedNow.subtract(secured), heldNow.subtract(held))));
            }
            secured = securedNow;
            held = heldNow;
        }
        return List.copyOf(lines);
    }

    /** The balances after all of them; together they are nothing. */
    public Map<AssetAccount, BigInteger> balances() {
        Map<AssetAccount, BigInteger> balances = new EnumMap<>(AssetAccount.class);
        for (AssetAccount account : AssetAccount.values()) {
            balances.put(account, BigInteger.ZERO);
        }
        journal()
                .forEach(line ->
                        line.entry().moves().forEach((account, by) -> balances.merge(account, by, BigInteger::add)));
        return balances;
    }

    /** What measures secure at the end of a day; what was sold is secured by its proceeds instead. */
    public BigInteger securedOn(LocalDate day) {
        List<MeasureKey> securing = asset.securing().on(day);
        if (securing.isEmpty() || asset.proceeds().isSoldBy(day)) {
            return BigInteger.ZERO;
        }
        LocalDate stated = securing.stream()
                .map(key -> asset.securing().statedBy(key, day))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return valuedBy(day)
                .filter(valuation -> !valuation.valuedOn().isBefore(stated))
                .map(valuation -> valuation.amountVnd().number())
                .orElseGet(() -> securing.stream()
                        .flatMap(key -> asset.securing().valuesOn(key, day).stream())
                        .map(AmountVnd::number)
                        .reduce(BigInteger.ZERO, BigInteger::add));
    }

    /** What is secured at the end of a day, by measures or by the proceeds that are held. */
    public BigInteger securedInAllOn(LocalDate day) {
        return securedOn(day).add(asset.proceeds().heldOn(day));
    }

    /** Whether something is secured of which nobody said what it is worth. */
    public boolean isOfUnknownValue() {
        return asset.proceeds().sale().isEmpty()
                && asset.findings().valuations().isEmpty()
                && asset.securing().on(LocalDate.MAX).stream()
                        .anyMatch(key ->
                                asset.securing().valuesOn(key, LocalDate.MAX).isEmpty());
    }

    private Optional<Valuation> valuedBy(LocalDate day) {
        return asset.findings().valuations().reversed().stream()
                .filter(valuation -> !valuation.valuedOn().isAfter(day))
                .findFirst();
    }

    private SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        asset.securing().keys().forEach(key -> days.add(key.decidedOn()));
        asset.securing().endings().forEach(ended -> days.add(ended.ending().endedOn()));
        asset.securing().orders().stream()
                .flatMap(order -> order.changes().stream())
                .forEach(change -> days.add(change.changedOn()));
        asset.findings().valuations().forEach(valuation -> days.add(valuation.valuedOn()));
        asset.proceeds().sale().ifPresent(sale -> days.add(sale.soldOn()));
        asset.proceeds().payOuts().forEach(paid -> days.add(paid.paidOn()));
        return days;
    }
}
