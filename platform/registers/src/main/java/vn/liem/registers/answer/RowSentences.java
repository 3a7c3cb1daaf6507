package vn.liem.registers.answer;

import java.time.LocalDate;
import vn.liem.procedure.Wording;
import vn.liem.registers.row.Column;
import vn.liem.registers.row.Reference;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RowKey;

/** What is said to the clerk about a row that does not go with other rows. */
public final class RowSentences {

    private RowSentences() {}

    /** The key stands in the file already. */
    public static Wording duplicate(RowKey key, int line) {
        return new Wording(
                "Khóa %s đã có ở dòng %d của tệp với nội dung khác.".formatted(Quote.vietnamese(key.toString()), line),
                "The key %s stands on line %d of the file already, with other content."
                        .formatted(Quote.english(key.toString()), line));
    }

    /** Another row under the same key came later and takes its place. */
    public static Wording superseded(RowKey key) {
        return new Wording(
                "Một dòng khác cùng khóa %s đã thay thế dòng này.".formatted(Quote.vietnamese(key.toString())),
                "Another row under the key %s has taken the place of this one."
                        .formatted(Quote.english(key.toString())));
    }

    /** What a row refers to is not there. */
    public static Wording unknown(Reference reference) {
        Wording what = what(reference.target().register());
        String key = reference.target().toString();
        return new Wording(
                "Cột %s: %s %s chưa có hoặc đã bị từ chối."
                        .formatted(reference.column(), what.vietnamese(), Quote.vietnamese(key)),
                "Column %s: the %s %s is not there or was refused."
                        .formatted(reference.column(), what.english(), Quote.english(key)));
    }

    /** Two days of a row stand the wrong way round. */
    public static Wording daysOfRow(Column<?> later, Column<?> earlier) {
        return new Wording(
                "Ngày ở cột %s trước ngày ở cột %s.".formatted(later, earlier),
                "The day in column %s is before the day in column %s.".formatted(later, earlier));
    }

    /** A day is before the day on which the case came to be. */
    public static Wording beforeInstituted(String column, LocalDate day, LocalDate instituted) {
        return new Wording(
                "Cột %s: ngày %s trước ngày khởi tố vụ án, %s.".formatted(column, day, instituted),
                "Column %s: %s is before the case was instituted on %s.".formatted(column, day, instituted));
    }

    /** A day is before the day on which the case was registered. */
    public static Wording beforeRegistered(String column, LocalDate day, LocalDate registered) {
        return new Wording(
                "Cột %s: ngày %s trước ngày vào sổ của vụ án, vụ việc, %s.".formatted(column, day, registered),
                "Column %s: %s is before the case was registered on %s.".formatted(column, day, registered));
    }

    /** A row of a register would no longer be lawful. */
    public static Wording breaksRow(Register register, int line, Wording why) {
        return new Wording(
                "Nội dung này làm cho dòng %d của %s không còn phù hợp quy định. %s"
                        .formatted(line, register.fileName(), why.vietnamese()),
                "With this, line %d of %s would no longer be lawful. %s"
                        .formatted(line, register.fileName(), why.english()));
    }

    /** A decision taken in the system would no longer be lawful. */
    public static Wording breaksLive(RowKey decision, Wording why) {
        return new Wording(
                "Nội dung này làm cho quyết định %s đã ghi trong hệ thống không còn phù hợp quy định. %s"
                        .formatted(Quote.vietnamese(decision.toString()), why.vietnamese()),
                "With this, the decision %s recorded in the system would no longer be lawful. %s"
                        .formatted(Quote.english(decision.toString()), why.english()));
    }

    private static Wording what(Register register) {
        return switch (register) {
            case UNITS -> new Wording("đơn vị", "unit");
            case CASES -> new Wording("vụ án, vụ việc", "case");
            case ACCUSED -> new Wording("bị can", "accused");
            case SOURCES -> new Wording("nguồn tin", "source");
            case PETITIONS -> new Wording("đơn", "petition");
            case PROCEEDINGS -> new Wording("quyết định tố tụng", "decision");
            case TRANSFERS -> new Wording("lần chuyển hồ sơ", "hand-over");
            case APPRAISALS -> new Wording("yêu cầu giám định, định giá", "appraisal");
            case ASSETS -> new Wording("tài sản", "asset");
            case ASSET_MEASURES -> new Wording("biện pháp đối với tài sản", "measure");
            case OBLIGATIONS -> new Wording("nghĩa vụ thi hành", "obligation");
            case RECOVERIES -> new Wording("khoản thu hồi", "recovery");
            case DISCIPLINE -> new Wording("quyết định kỷ luật", "disciplinary decision");
            case SUPERVISION -> new Wording("mục theo dõi", "listed item");
            case DIRECTIVES -> new Wording("chỉ đạo", "directive");
        };
    }
}
