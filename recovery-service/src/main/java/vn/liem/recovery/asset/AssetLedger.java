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
        BigInteger before = BigInteger.ZERO;
        for (LocalDate day : days()) {
            BigInteger now = securedOn(day);
            if (!now.equals(before)) {
                lines.add(new Line(day, AssetEntry.of(AssetAccount.SECURED, now.subtract(before))));
            }
            before = now;
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

    /** What is secured at the end of a day. */
    public BigInteger securedOn(LocalDate day) {
        List<SecuringMeasure> securing = asset.securingOn(day);
        if (securing.isEmpty()) {
            return BigInteger.ZERO;
        }
        LocalDate stated = securing.stream()
                .map(SecuringMeasure::decidedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return valuedBy(day)
                .filter(valuation -> !valuation.valuedOn().isBefore(stated))
                .map(valuation -> valuation.amountVnd().number())
                .orElseGet(() -> securing.stream()
                        .flatMap(measure -> measure.valueVnd().stream())
                        .map(AmountVnd::number)
                        .reduce(BigInteger.ZERO, BigInteger::add));
    }

    /** Whether something is secured of which nobody said what it is worth. */
    public boolean isOfUnknownValue() {
        List<SecuringMeasure> securing = asset.securingOn(LocalDate.MAX);
        return asset.valuations().isEmpty()
                && securing.stream().anyMatch(measure -> measure.valueVnd().isEmpty());
    }

    private Optional<Valuation> valuedBy(LocalDate day) {
        return asset.valuations().reversed().stream()
                .filter(valuation -> !valuation.valuedOn().isAfter(day))
                .findFirst();
    }

    private SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        asset.measures().forEach(measure -> days.add(measure.decidedOn()));
        asset.endings().forEach(ended -> days.add(ended.ending().endedOn()));
        asset.valuations().forEach(valuation -> days.add(valuation.valuedOn()));
        return days;
    }
}
