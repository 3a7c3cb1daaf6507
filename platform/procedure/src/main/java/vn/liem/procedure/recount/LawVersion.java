package vn.liem.procedure.recount;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.liem.procedure.clock.ClocksFile;
import vn.liem.procedure.counting.CountingRules;
import vn.liem.procedure.counting.WorkingCalendar;
import vn.liem.procedure.file.ProfileFolder;
import vn.liem.procedure.law.DeadlineRow;
import vn.liem.procedure.law.OffenceClause;

/**
 * By which calendar and which text of the law a date was counted: it is another one as soon as a file changes that a date is
 * counted by, and the same in every instance and at every start.
 *
 * @param calendar the version of the calendar
 * @param files the beginning of the digest of those files
 */
public record LawVersion(String calendar, String files) {

    private static final List<String> COUNTED_BY = List.of(
            WorkingCalendar.FILE,
            CountingRules.FILE,
            DeadlineRow.FILE,
            DeadlineRow.COMMITTEE_FILE,
            OffenceClause.FILE,
            ClocksFile.STARTED,
            ClocksFile.BEFORE);

    private static final int DIGITS = 12;

    /** The version of the files of a folder. */
    public static LawVersion of(ProfileFolder folder, WorkingCalendar calendar) {
        MessageDigest digest = sha256();
        for (String file : COUNTED_BY) {
            // The length keeps the end of one file apart from the beginning of the next.
            byte[] text = folder.text(file).orElse("").getBytes(StandardCharsets.UTF_8);
            digest.update("%s %d ".formatted(file, text.length).getBytes(StandardCharsets.UTF_8));
            digest.update(text);
        }
        return new LawVersion(
                calendar.version(), HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS));
    }

    /** In one word, {@code vn-2026-11-22/3f9ac21b77de}. */
    public String code() {
        return calendar + "/" + files;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
