package vn.liem.investigation.appraisal;

import vn.liem.procedure.law.Limit.Countable;
import vn.liem.procedure.law.Limit.Days;
import vn.liem.procedure.law.Limit.Months;

/** In what an extension is granted. */
public enum LengthUnit {
    /** Tháng. */
    MONTHS,
    /** Ngày. */
    DAYS;

    Countable of(int length) {
        return switch (this) {
            case MONTHS -> new Months(length);
            case DAYS -> new Days(length);
        };
    }
}
