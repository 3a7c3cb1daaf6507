package vn.liem.recovery.asset;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The claims of third parties on an asset, by their days. */
public record Claims(List<Claim> all, List<Decided> decided) {

    public Claims {
        all = Records.sorted(all, Comparator.comparing(Claim::claimedOn).thenComparing(Claim::documentNo));
        decided = Records.sorted(decided, Comparator.comparing(Decided::claim));
    }

    /** How the claim of a number was decided. */
    public record Decided(String claim, ClaimDecision decision) {}

    static Claims none() {
        return new Claims(List.of(), List.of());
    }

    Optional<Claim> claim(String documentNo) {
        return Records.first(all, one -> one.documentNo().equals(documentNo));
    }

    /** How the claim of a number was decided. */
    public Optional<ClaimDecision> decision(String claim) {
        return Records.first(decided, one -> one.claim().equals(claim)).map(Decided::decision);
    }

    /** Whether one waits for its decision at the end of a day. */
    public boolean areOpenOn(LocalDate day) {
        return all.stream()
                .filter(claim -> !claim.claimedOn().isAfter(day))
                .anyMatch(claim -> decision(claim.documentNo())
                        .filter(decision -> !decision.decidedOn().isAfter(day))
                        .isEmpty());
    }

    /** Whether one was upheld as a whole. */
    boolean isUpheld() {
        return all.stream()
                .flatMap(claim -> decision(claim.documentNo()).stream())
                .anyMatch(decision -> decision.outcome() == ClaimOutcome.UPHELD);
    }

    Claims with(Claim claim) {
        return new Claims(Records.with(all, claim, one -> one.documentNo().equals(claim.documentNo())), decided);
    }

    Claims with(String claim, ClaimDecision decision) {
        return new Claims(
                all,
                Records.with(
                        decided,
                        new Decided(claim, decision),
                        one -> one.claim().equals(claim)));
    }
}
