package vn.liem.cases.petition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.liem.kernel.Refusal;

/** The rules of petitions, in words. */
public enum PetitionRefusal implements Refusal {
    NOT_RECEIVED("This petition has not been received.", "Đơn này chưa được tiếp nhận.", ""),
    RECEIVED_ALREADY(
            "This petition has been received: correct it instead.", "Đơn này đã được tiếp nhận: hãy đính chính.", ""),
    BEFORE_RECEIPT(
            "Nothing happens to a petition before the day it was received.",
            "Không thể xử lý đơn trước ngày tiếp nhận.",
            ""),
    CLASSIFIED_ALREADY(
            "This petition is classified otherwise: correct that instead.",
            "Đơn này đã được phân loại theo cách khác: hãy đính chính.",
            ""),
    NOT_CLASSIFIED(
            "A petition is classified before it is accepted, forwarded or returned: record the classification, on that"
                    + " day at the latest.",
            "Đơn phải được phân loại trước khi thụ lý, chuyển hoặc trả lại: hãy ghi nhận việc phân loại, chậm nhất"
                    + " trong ngày đó.",
            "Law on Denunciation 25/2018/QH14 Art.24"),
    OF_ANOTHER_BODY(
            "By its classification another body is competent: forward the petition, or correct the classification.",
            "Theo phân loại, đơn thuộc thẩm quyền của cơ quan khác: hãy chuyển đơn, hoặc đính chính việc phân loại.",
            "Law on Denunciation 25/2018/QH14 Art.24(2)"),
    OF_THIS_BODY(
            "By its classification this body is competent: accept or return the petition, or correct the"
                    + " classification.",
            "Theo phân loại, đơn thuộc thẩm quyền của chính cơ quan này: hãy thụ lý hoặc trả lại đơn, hoặc đính chính"
                    + " việc phân loại.",
            "Law on Denunciation 25/2018/QH14 Art.24(1)"),
    NOT_AS_IT_STANDS(
            "As the petition stands on that day this is not possible.",
            "Với tình trạng của đơn vào ngày đó, không thể thực hiện việc này.",
            ""),
    ONE_A_DAY(
            "Another step of this kind is recorded on that day: take it back first.",
            "Đã ghi nhận một bước cùng loại trong ngày đó: hãy rút lại bước đó trước.",
            ""),
    MARKED_ALREADY(
            "The petition is marked as addressed beyond its level already.", "Đơn đã được đánh dấu vượt cấp.", ""),
    SUSPENDED_WITHOUT_LAW(
            "The law knows the suspension of settling for denunciations alone.",
            "Pháp luật chỉ quy định tạm đình chỉ giải quyết đối với tố cáo.",
            "Law on Denunciation 25/2018/QH14 Art.34(1)"),
    EXTENDED_BEYOND_THE_LAW("The law does not allow this extension.", "Pháp luật không cho phép gia hạn như vậy.", ""),
    ACCEPTANCE_EXTENDED_WITHOUT_LAW(
            "The law extends the time to decide on accepting a petition for denunciations alone.",
            "Pháp luật chỉ cho phép kéo dài thời hạn xử lý ban đầu đối với tố cáo.",
            "Law on Denunciation 25/2018/QH14 Art.24(1)"),
    FALSE_WITHOUT_DOCUMENT(
            "That somebody denounced falsely on purpose is said in a conclusion: name its number.",
            "Việc cố ý tố cáo sai sự thật phải nêu trong văn bản kết luận: hãy ghi số văn bản.",
            "Law on Denunciation 25/2018/QH14 Art.35"),
    LINKED_TO_ITSELF("A petition does not repeat itself.", "Đơn không thể trùng với chính nó.", ""),
    LINKED_TO_A_REPETITION(
            "That petition repeats another one itself: name the one that is settled.",
            "Đơn đó cũng là đơn trùng: hãy nêu đơn đang được giải quyết.",
            ""),
    NO_SIGN_OF_CRIME(
            "Nothing is passed to an investigation without a sign of crime: record when it was found, on that day at"
                    + " the latest.",
            "Chưa ghi nhận dấu hiệu tội phạm nên chưa thể chuyển cơ quan điều tra: hãy ghi ngày phát hiện, chậm nhất"
                    + " trong ngày đó.",
            "Law on Denunciation 25/2018/QH14 Art.27(1)"),
    CRIME_SIGN_FOUND_ALREADY(
            "A sign of crime is recorded for this petition already.", "Đơn đã được ghi nhận có dấu hiệu tội phạm.", ""),
    NOTHING_OWED(
            "On that day nothing of this kind was owed for the petition, or it had been done.",
            "Vào ngày đó không còn nghĩa vụ này đối với đơn, hoặc đã thực hiện.",
            ""),
    NO_SUCH_STEP("No such step is recorded on that day.", "Không có bước này được ghi nhận trong ngày đó.", ""),
    CORRECTION_CHANGES_NUMBER("A correction keeps the number.", "Không được thay đổi số của đơn khi đính chính.", ""),
    LATER_STEP_WOULD_NOT_FIT(
            "A step that is recorded would no longer fit: take it back first.",
            "Một bước đã ghi nhận sẽ không còn phù hợp: hãy rút lại bước đó trước.",
            "");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final String english;
    private final String vietnamese;
    private final String article;

    PetitionRefusal(String english, String vietnamese, String article) {
        this.english = english;
        this.vietnamese = vietnamese;
        this.article = article;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String vietnamese() {
        return vietnamese;
    }

    @Override
    public String article() {
        return article;
    }

    /** The same rule with the day of the fact that stands against it. */
    Refusal against(LocalDate on) {
        return new Said(
                name(),
                "%s What is recorded: %s.".formatted(english, DAY.format(on)),
                "%s Đã ghi nhận: %s.".formatted(vietnamese, DAY.format(on)),
                article);
    }

    /** That something is not possible as the petition stands, and in which standing it is. */
    static Refusal standing(PetitionStanding now, List<PetitionStanding> fitting) {
        return new Said(
                NOT_AS_IT_STANDS.name(),
                "%s It is: %s. This is possible while it is: %s."
                        .formatted(NOT_AS_IT_STANDS.english, now.english(), words(fitting, PetitionStanding::english)),
                "%s Đơn: %s. Chỉ có thể thực hiện khi đơn: %s."
                        .formatted(
                                NOT_AS_IT_STANDS.vietnamese,
                                now.vietnamese(),
                                words(fitting, PetitionStanding::vietnamese)),
                "");
    }

    /** That a step recorded already would break a rule. */
    static Refusal later(LocalDate on, Refusal why) {
        return new Said(
                LATER_STEP_WOULD_NOT_FIT.name(),
                "%s What is recorded: %s. %s"
                        .formatted(LATER_STEP_WOULD_NOT_FIT.english, DAY.format(on), why.english()),
                "%s Đã ghi nhận: %s. %s"
                        .formatted(LATER_STEP_WOULD_NOT_FIT.vietnamese, DAY.format(on), why.vietnamese()),
                why.article());
    }

    private static String words(List<PetitionStanding> standings, Function<PetitionStanding, String> language) {
        return standings.stream().map(language).collect(Collectors.joining(", "));
    }

    /** A rule with what it rests on. */
    private record Said(String name, String english, String vietnamese, String article) implements Refusal {}
}
