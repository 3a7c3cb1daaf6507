package vn.liem.cases.petition;

/** What a body owes others beside settling a petition itself, by the day of the fact that it follows. */
public enum PetitionDuty {
    /** Thông báo việc thụ lý. */
    ACCEPTANCE_NOTIFIED(PetitionStepCode.ACCEPTANCE_NOTIFIED),
    /** Gửi quyết định tạm đình chỉ. */
    SUSPENSION_SENT(PetitionStepCode.SUSPENSION_SENT),
    /** Gửi kết luận, quyết định giải quyết. */
    CONCLUSION_SENT(PetitionStepCode.CONCLUSION_SENT),
    /** Xử lý theo kết luận. */
    MEASURES_TAKEN(PetitionStepCode.MEASURES_TAKEN),
    /** Công khai kết luận. */
    RESULT_PUBLISHED(PetitionStepCode.RESULT_PUBLISHED),
    /** Thông báo cho cơ quan, tổ chức đã chuyển đơn. */
    SENDER_INFORMED(PetitionStepCode.SENDER_INFORMED);

    private final PetitionStepCode step;

    PetitionDuty(PetitionStepCode step) {
        this.step = step;
    }

    /** The step that doing it is. */
    PetitionStepCode step() {
        return step;
    }
}
