package vn.liem.registers.plan;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.procedure.Wording;
import vn.liem.registers.row.Register;

/**
 * More of what stands would change than may.
 *
 * @param facts what would change
 * @param limit what may
 */
public record TooManyChanges(ChangedFacts facts, ChangeLimit limit) {

    /** That it is so, where it is. */
    public static Optional<TooManyChanges> of(ChangedFacts facts, ChangeLimit limit) {
        return facts.exceed(limit) ? Optional.of(new TooManyChanges(facts, limit)) : Optional.empty();
    }

    /** The least percentage that lets all of it change. */
    public int neededPercent() {
        return Stream.concat(Stream.of(facts.inAll()), facts.byRegister().values().stream())
                .filter(share -> share.standing() >= limit.fromFacts())
                .mapToInt(ChangedShare::percent)
                .max()
                .orElse(0);
    }

    /** What, how many, of how many, and what to do. */
    public Wording said() {
        ChangedShare all = facts.inAll();
        return new Wording(
                "Đã dừng trước khi ghi bất kỳ dòng nào: trong %d dữ liệu đang có, %d sẽ thay đổi%s; tối đa chỉ được %d %%."
                                .formatted(all.standing(), all.changed(), above("%s: %d trên %d"), limit.maxPercent())
                        + " Hãy xem có đúng thư mục cần nhập không; nếu mọi thay đổi đều chủ ý, hãy nhập lại và cho phép %d %%."
                                .formatted(neededPercent()),
                "Stopped before any row was carried: of %d facts that stand, %d would change%s; at most %d %% may."
                                .formatted(all.standing(), all.changed(), above("%s: %d of %d"), limit.maxPercent())
                        + " See whether this is the right folder; if all of it is meant, bring it again and allow %d %%."
                                .formatted(neededPercent()));
    }

    /** The same where an import is undone of which too much was built on since. */
    public Wording saidOfUndoing() {
        ChangedShare all = facts.inAll();
        return new Wording(
                "Đã dừng trước khi hủy bất kỳ dòng nào: trong %d dòng đã nhập, %d dòng đã được dùng tiếp%s; tối đa chỉ được %d %%."
                                .formatted(all.standing(), all.changed(), above("%s: %d trên %d"), limit.maxPercent())
                        + " Những dòng đó sẽ được giữ nguyên; nếu vẫn muốn hủy phần còn lại, hãy hủy lại và cho phép %d %%."
                                .formatted(neededPercent()),
                "Stopped before any row was undone: of %d rows that were imported, %d were built on since%s; at most %d %% may."
                                .formatted(all.standing(), all.changed(), above("%s: %d of %d"), limit.maxPercent())
                        + " They would stay as they are; if the rest is to be undone all the same, undo again and allow %d %%."
                                .formatted(neededPercent()));
    }

    private String above(String form) {
        Map<Register, ChangedShare> above = facts.above(limit);
        return above.isEmpty()
                ? ""
                : above.entrySet().stream()
                        .map(one -> form.formatted(
                                one.getKey().fileName(),
                                one.getValue().changed(),
                                one.getValue().standing()))
                        .collect(Collectors.joining("; ", " (", ")"));
    }
}
