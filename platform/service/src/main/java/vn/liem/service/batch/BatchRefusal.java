package vn.liem.service.batch;

import vn.liem.kernel.Refusal;

/** Why a row of a batch is not put to any aggregate. */
public enum BatchRefusal implements Refusal {
    UNKNOWN_COMMAND("This service has no such command.", "Dịch vụ này không có lệnh như vậy.");

    private final String english;
    private final String vietnamese;

    BatchRefusal(String english, String vietnamese) {
        this.english = english;
        this.vietnamese = vietnamese;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String vietnamese() {
        return vietnamese;
    }
}
