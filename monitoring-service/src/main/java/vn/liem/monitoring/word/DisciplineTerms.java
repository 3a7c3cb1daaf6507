package vn.liem.monitoring.word;

import java.util.Map;
import vn.liem.procedure.Wording;

/** The words for tracks of discipline; a code without a word stands for itself. */
public final class DisciplineTerms {

    /** By which rules somebody is disciplined (hình thức xử lý). */
    public static final Map<String, Wording> TRACKS = Map.of(
            "party", new Wording("Kỷ luật Đảng", "Discipline of the Party"),
            "administrative", new Wording("Kỷ luật hành chính", "Discipline of the administration"),
            "head_responsibility", new Wording("Xử lý trách nhiệm người đứng đầu", "Responsibility of a head"));

    private DisciplineTerms() {}
}
