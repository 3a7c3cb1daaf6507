package vn.liem.registers.finding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.liem.procedure.Wording;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.row.SupervisionRow;

/**
 * The member in charge of an item of the list (diện theo dõi, chỉ đạo) is not written as the code of a seat: what stands there
 * could name somebody, and is not taken over.
 */
record MemberNotTakenOver() implements RowRule {

    static final String RULE = "member_not_taken_over";

    private static final Pattern SEAT = Pattern.compile("[A-Z0-9-]{1,20}");

    @Override
    public List<Finding> on(KnownRow known) {
        if (!(known.row() instanceof SupervisionRow item)
                || item.member().filter(text -> !SEAT.matcher(text).matches()).isEmpty()) {
            return List.of();
        }
        return List.of(new Finding(
                known,
                item.subjectNo(),
                RULE,
                "",
                Optional.of(item.listedOn()),
                new Wording(
                        "Ủy viên phụ trách phải ghi bằng mã ghế (ví dụ UV3), không ghi tên: nội dung cột member không được"
                                + " nhập.",
                        "The member in charge is written by the code of a seat (UV3 for instance) and not by name: what"
                                + " stands in member is not taken over.")));
    }
}
