package vn.liem.cases.discipline;

import vn.liem.kernel.Refusal;

/** The rules of discipline, in words. */
public enum DisciplineRefusal implements Refusal {
    NOT_REGISTERED("This matter of discipline is not kept here.", "Chưa có hồ sơ kỷ luật này.", ""),
    REGISTERED_OTHERWISE(
            "This matter is kept here with another place or by another body.",
            "Hồ sơ kỷ luật này đã được mở với địa bàn hoặc cơ quan khác.",
            ""),
    FORM_NOT_OF_PARTY_MEMBERS(
            "A member of the Party is disciplined by reprimand, warning, removal from office or expulsion.",
            "Hình thức kỷ luật đối với đảng viên là khiển trách, cảnh cáo, cách chức, khai trừ.",
            "Party Charter Art.35(2)"),
    FORM_NOT_OF_PARTY_ORGANISATIONS(
            "An organisation of the Party is disciplined by reprimand, warning or dissolution.",
            "Hình thức kỷ luật đối với tổ chức đảng là khiển trách, cảnh cáo, giải tán.",
            "Party Charter Art.35(2)"),
    FORM_NOT_ADMINISTRATIVE(
            "Administrative discipline is a reprimand, a warning, a demotion, a removal from office or a dismissal (not"
                    + " verified).",
            "Hình thức kỷ luật hành chính là khiển trách, cảnh cáo, giáng chức, cách chức, buộc thôi việc (chưa đối"
                    + " chiếu).",
            "Law on Cadres and Civil Servants 22/2008 Art.79"),
    FORM_NOT_OF_HEADS(
            "A head is held responsible by a reprimand, a warning or a removal from office.",
            "Người đứng đầu bị xử lý trách nhiệm bằng khiển trách, cảnh cáo hoặc cách chức.",
            "NĐ 59/2019/NĐ-CP Art.78"),
    TRACK_NOT_OF_ORGANISATIONS(
            "An organisation is disciplined by the Party alone; open a matter for each person who answers for it.",
            "Tổ chức chỉ bị kỷ luật đảng; hãy mở hồ sơ cho từng người chịu trách nhiệm.",
            "Party Charter Art.35(2)"),
    RECORDED_OTHERWISE(
            "A document of this number is recorded in this matter with other content: correct the decision, or withdraw"
                    + " the record and record it anew.",
            "Văn bản có số này đã được ghi nhận trong hồ sơ với nội dung khác: hãy đính chính quyết định, hoặc hủy ghi"
                    + " nhận và ghi nhận lại.",
            ""),
    NO_SUCH_DECISION(
            "No decision of this number is recorded in this matter.",
            "Hồ sơ chưa ghi nhận quyết định nào có số này.",
            ""),
    NO_SUCH_RECORD(
            "Nothing of this number is recorded in this matter.", "Hồ sơ chưa ghi nhận văn bản nào có số này.", ""),
    RESTS_ON_NOTHING_HERE(
            "The opening or proposal that it names is not recorded in this track: record that first, or name none.",
            "Chưa ghi nhận việc xem xét hoặc đề nghị được dẫn chiếu trong loại kỷ luật này (đảng, hành chính): hãy ghi nhận trước, hoặc"
                    + " không dẫn chiếu.",
            ""),
    BEFORE_WHAT_IT_RESTS_ON(
            "A document cannot be dated before the opening or proposal that it names.",
            "Văn bản không thể có ngày trước ngày của văn bản xem xét, đề nghị được dẫn chiếu.",
            ""),
    APPEALED_BEFORE_DECISION(
            "An appeal cannot lie before the day of the decision.",
            "Ngày khiếu nại không thể trước ngày quyết định.",
            ""),
    NOT_APPEALED(
            "No appeal against this decision is recorded: record the appeal first.",
            "Chưa ghi nhận khiếu nại đối với quyết định này: hãy ghi nhận khiếu nại trước.",
            ""),
    ANSWERED_BEFORE_APPEAL(
            "An appeal cannot be answered before the day on which it was made.",
            "Không thể giải quyết khiếu nại trước ngày khiếu nại.",
            ""),
    CHANGED_TO_NO_FORM(
            "Where the form is changed the answer names the new one, and only there.",
            "Nếu thay đổi hình thức thì phải nêu hình thức mới; các trường hợp khác không nêu.",
            ""),
    FINAL_BEFORE_DECISION(
            "A decision cannot become final before its own day.",
            "Quyết định không thể trở thành quyết định cuối cùng trước ngày ban hành.",
            ""),
    FINAL_THOUGH_APPEALED(
            "A decision that is appealed against becomes final by the answer to the appeal. Record the answer; where the"
                    + " appeal came too late to be considered, withdraw its record.",
            "Quyết định bị khiếu nại chỉ trở thành quyết định cuối cùng khi khiếu nại được giải quyết. Hãy ghi nhận kết quả giải"
                    + " quyết; nếu khiếu nại quá thời hạn, không được xem xét, thì hủy ghi nhận khiếu nại.",
            "QĐ 22-QĐ/TW 2021"),
    ANNULLED_BEFORE_OTHER_PAPERS(
            "A decision cannot be annulled before the decision itself, its appeal or the answer to it, and after the"
                    + " annulment nothing happens to it.",
            "Không thể hủy bỏ quyết định trước ngày ban hành, khiếu nại hoặc giải quyết khiếu nại; sau khi bị hủy bỏ"
                    + " thì không ghi nhận thêm văn bản nào về quyết định đó.",
            ""),
    OTHER_PAPERS_REST_ON_IT(
            "Other records rest on this one: withdraw those first.",
            "Có ghi nhận khác dựa trên văn bản này: hãy hủy các ghi nhận đó trước.",
            "");

    private final String english;
    private final String vietnamese;
    private final String article;

    DisciplineRefusal(String english, String vietnamese, String article) {
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
}
