package vn.liem.procedure.law;

import java.util.List;
import vn.liem.procedure.Wording;

/** A citation of the law as the files have it, said in both languages. */
public record Citation(String cited) {

    private record Term(String english, String vietnamese) {}

    /** Longer terms first, so that none is cut by a shorter one. */
    private static final List<Term> TERMS = List.of(
            new Term("Law on Civil Judgment Enforcement", "Luật Thi hành án dân sự"),
            new Term("Law on Execution of Criminal Judgments", "Luật Thi hành án hình sự"),
            new Term("Law on Cadres and Civil Servants", "Luật Cán bộ, công chức"),
            new Term("Judicial Expertise Law", "Luật Giám định tư pháp"),
            new Term("Anti-Corruption Law", "Luật Phòng, chống tham nhũng"),
            new Term("Law on Denunciation", "Luật Tố cáo"),
            new Term("Law on Complaints", "Luật Khiếu nại"),
            new Term("Law on Inspection", "Luật Thanh tra"),
            new Term("NA Resolution", "Nghị quyết của Quốc hội số"),
            new Term("Labour Code", "Bộ luật Lao động"),
            new Term("Civil Code", "Bộ luật Dân sự"),
            new Term("Penal Code", "Bộ luật Hình sự"),
            new Term("THADS", "Luật Thi hành án dân sự, Điều"),
            new Term("CPC Art.", "Bộ luật Tố tụng hình sự, Điều "),
            new Term("CPC", "Bộ luật Tố tụng hình sự, Điều"),
            new Term("profile rule", "quy tắc của hệ thống"),
            new Term("practice", "thực tiễn áp dụng"),
            new Term(" as amended by ", ", được sửa đổi bởi "),
            new Term("Law ", "Luật số "),
            new Term("Arts ", "Điều "),
            new Term("Art.", "Điều "),
            new Term("forms", "biểu mẫu"));

    /** The citation in both languages. */
    public Wording wording() {
        var vietnamese = cited;
        for (var term : TERMS) {
            vietnamese = vietnamese.replace(term.english, term.vietnamese);
        }
        return new Wording(vietnamese, cited);
    }
}
