package vn.liem.recovery.asset;

import java.math.BigInteger;
import java.util.Map;

/** An entry: how much each account moves, debits above zero and credits below. One that does not balance cannot be. */
public record AssetEntry(Map<AssetAccount, BigInteger> moves) {

    public AssetEntry {
        moves = Map.copyOf(moves);
        BigInteger sum = moves.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() != 0) {
            throw new IllegalArgumentException(
                    "the accounts move by %s đồng together and do not balance".formatted(sum));
        }
    }

    /** The entry by which what is secured and what is held move, the other side being what the measures take hold of. */
    static AssetEntry of(BigInteger secured, BigInteger held) {
        return new AssetEntry(Map.of(
                AssetAccount.UNDER_MEASURES, secured.add(held).negate(),
                AssetAccount.SECURED, secured,
                AssetAccount.PROCEEDS_HELD, held));
    }
}
