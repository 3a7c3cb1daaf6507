package vn.liem.procedure.counting;

import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.procedure.law.Confidence;

/** One rule of counting, by its number in the profile, with the article it rests on and how sure it is. */
public record CountingRule(int number, Wording text, String article, String confidence) {

    /** Whether it was read in a source. */
    public boolean isConfirmed() {
        return Confidence.startOf(confidence).equals(Optional.of(Confidence.CONFIRMED));
    }
}
