package vn.liem.procedure.counting;

import vn.liem.procedure.Wording;
import vn.liem.procedure.law.Limit;
import vn.liem.procedure.law.Limit.AtOnce;
import vn.liem.procedure.law.Limit.ByRule;
import vn.liem.procedure.law.Limit.Days;
import vn.liem.procedure.law.Limit.DaysBefore;
import vn.liem.procedure.law.Limit.FixedDate;
import vn.liem.procedure.law.Limit.Hours;
import vn.liem.procedure.law.Limit.Months;
import vn.liem.procedure.law.Limit.MonthsBefore;
import vn.liem.procedure.law.Limit.NotSeen;
import vn.liem.procedure.law.Limit.OfAnotherRow;
import vn.liem.procedure.law.Limit.StatedInDocument;
import vn.liem.procedure.law.Limit.StoppedClock;
import vn.liem.procedure.law.Limit.ThirtyDayMonths;
import vn.liem.procedure.law.Limit.WorkingDays;
import vn.liem.procedure.law.Limit.Years;

/** A limit said in words. */
public final class LimitWords {

    private LimitWords() {}

    /** The limit in both languages, {@code 4 tháng}. */
    public static Wording of(Limit limit) {
        return switch (limit) {
            case Hours(var n) -> counted(n, "giờ", "hour");
            case Days(var n) -> counted(n, "ngày", "day");
            case WorkingDays(var n) -> counted(n, "ngày làm việc", "working day");
            case Months(var n) -> counted(n, "tháng", "month");
            case ThirtyDayMonths(var n) -> counted(n, "tháng (mỗi tháng 30 ngày)", "month", " of 30 days");
            case Years(var n) -> counted(n, "năm", "year");
            case DaysBefore(var n) -> counted(n, "ngày trước khi hết hạn", "day", " before expiry");
            case MonthsBefore(var n) -> counted(n, "tháng trước khi hết hạn", "month", " before expiry");
            case AtOnce _ -> new Wording("ngay lập tức", "at once");
            case OfAnotherRow _ -> new Wording("theo thời hạn khác", "as another limit has it");
            case StatedInDocument _ -> new Wording("ghi trong văn bản", "stated in the document");
            case ByRule _ -> new Wording("theo quy tắc", "by rule");
            case FixedDate _ -> new Wording("ngày cố định", "fixed date");
            case StoppedClock _ -> new Wording("tạm dừng tính thời hạn", "the clock stands still");
            case NotSeen _ -> new Wording("chưa xác định", "unknown");
        };
    }

    private static Wording counted(int n, String vietnamese, String english) {
        return counted(n, vietnamese, english, "");
    }

    private static Wording counted(int n, String vietnamese, String english, String rest) {
        return new Wording(
                "%d %s".formatted(n, vietnamese), "%d %s%s%s".formatted(n, english, n == 1 ? "" : "s", rest));
    }
}
