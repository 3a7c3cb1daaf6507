package vn.liem.procedure.law;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.liem.procedure.Wording;

/**
 * A citation of the law as the files have it, said in both languages. In Vietnamese the articles stand before their law,
 * {@code Điều 179 Bộ luật Tố tụng hình sự}.
 */
public record Citation(String cited) {

    private record Term(String english, String vietnamese) {}

    /** Longer names first, so that none is cut by a shorter one. */
    private static final List<Term> LAWS = List.of(
            new Term("Law on Civil Judgment Enforcement", "Luật Thi hành án dân sự"),
            new Term("Law on Execution of Criminal Judgments", "Luật Thi hành án hình sự"),
            new Term("Law on Cadres and Civil Servants", "Luật Cán bộ, công chức"),
            new Term("Party Charter", "Điều lệ Đảng"),
            new Term("Judicial Expertise Law", "Luật Giám định tư pháp"),
            new Term("Anti-Corruption Law", "Luật Phòng, chống tham nhũng"),
            new Term("Law on Denunciation", "Luật Tố cáo"),
            new Term("Law on Complaints", "Luật Khiếu nại"),
            new Term("Law on Inspection", "Luật Thanh tra"),
            new Term("NA Resolution", "Nghị quyết của Quốc hội số"),
            new Term("Labour Code", "Bộ luật Lao động"),
            new Term("Civil Code", "Bộ luật Dân sự"),
            new Term("Penal Code", "Bộ luật Hình sự"),
            new Term("THADS", "Luật Thi hành án dân sự"),
            new Term("TTLT", "TTLT"),
            new Term("CPC", "Bộ luật Tố tụng hình sự"),
            new Term("Law", "Luật số"));

    private static final List<Term> OTHERS = List.of(
            new Term("QĐ of the Steering Committee", "Quyết định của Ban Chỉ đạo"),
            new Term("(coordination regulation)", "(quy chế phối hợp)"),
            new Term("(synchronous discipline)", "(xử lý kỷ luật đồng bộ)"),
            new Term("(appeal of discipline)", "(khiếu nại kỷ luật)"),
            new Term("(article number not seen; believed ", "(chưa đối chiếu số điều; được cho là "),
            new Term("2025 Luật số: article not seen", "Luật năm 2025: chưa đối chiếu số điều"),
            new Term(" general principles (replaced by ", ", nguyên tắc chung (được thay thế bởi "),
            new Term("figures not checked", "chưa đối chiếu số liệu"),
            new Term("figure not checked", "chưa đối chiếu số liệu"),
            new Term("(new law from ", "(luật mới từ "),
            new Term("(new Luật số ", "(Luật mới số "),
            new Term(" from ", " từ "),
            new Term("(from ", "(từ "),
            new Term("(amending ", "(sửa đổi "),
            new Term(", implementing ", ", quy định chi tiết "),
            new Term("(as amended TTLT", "(được sửa đổi bởi TTLT"),
            new Term("(am. ", "(được sửa đổi bởi Luật số "),
            new Term(" am. ", ", được sửa đổi bởi Luật số "),
            new Term("profile rule", "quy tắc của hệ thống"),
            new Term("practice", "thực tiễn áp dụng"),
            new Term(" as amended by ", ", được sửa đổi bởi "),
            new Term(" as added by ", ", được bổ sung bởi "),
            new Term("Arts ", "Điều "),
            new Term("Art.", "Điều "),
            new Term("forms", "biểu mẫu"));

    private static final String LAW =
            LAWS.stream().map(Term::english).map(Pattern::quote).collect(Collectors.joining("|", "\\b(", ")"));

    /** {@code 41/2019}. */
    private static final String NUMBER_OF_LAW = "( \\d+/\\d+)?";

    /** {@code 326(6)(b)}. */
    private static final String ARTICLE = "\\d+[a-zđ]?(?:\\([^() ]{1,3}\\))*(?![\\d/])";

    private static final Pattern ARTICLES_OF_LAW =
            Pattern.compile("%s%s(?: Arts?\\.? ?| )(%s(?:(?:, |-)(?:%s|\\([^() ]{1,3}\\)))*)"
                    .formatted(LAW, NUMBER_OF_LAW, ARTICLE, ARTICLE));

    /** The citation in both languages. */
    public Wording wording() {
        String vietnamese = ARTICLES_OF_LAW
                .matcher(cited)
                .replaceAll(found -> "Điều %s %s%s"
                        .formatted(
                                found.group(3),
                                named(found.group(1)),
                                Optional.ofNullable(found.group(2)).orElse("")));
        for (Term law : LAWS) {
            vietnamese = vietnamese.replaceAll("\\b%s\\b".formatted(law.english), law.vietnamese);
        }
        for (Term term : OTHERS) {
            vietnamese = vietnamese.replace(term.english, term.vietnamese);
        }
        return new Wording(vietnamese, cited);
    }

    private static String named(String law) {
        return LAWS.stream()
                .filter(term -> term.english.equals(law))
                .map(Term::vietnamese)
                .findFirst()
                .orElse(law);
    }
}
