package vn.liem.trial.review;

import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Correction;

/** What may be asked of the news of a case. */
public sealed interface ReviewCommand {

    /** Tiếp nhận thông tin về tình tiết mới: record that news came. */
    record RecordNewFacts(NewFacts facts, Alongside alongside) implements ReviewCommand {}

    /** Hủy ghi nhận: take the record of news back. */
    record AnnulNewFacts(NewFacts.Key key, Correction correction) implements ReviewCommand {}
}
