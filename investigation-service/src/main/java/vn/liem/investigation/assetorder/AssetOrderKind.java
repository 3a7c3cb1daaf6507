package vn.liem.investigation.assetorder;

import vn.liem.procedure.journey.CaseStage;

/** What is ordered on an asset (biện pháp cưỡng chế đối với tài sản). */
public enum AssetOrderKind {
    /** Kê biên tài sản: of an accused alone. */
    SEIZURE("Kê biên tài sản", "seizure", "CPC 128"),
    /** Phong tỏa tài khoản. */
    ACCOUNT_FREEZE("Phong tỏa tài khoản", "freezing of an account", "CPC 129"),
    /** Tạm giữ tài sản, đồ vật: may come before a case is instituted. */
    TEMPORARY_CUSTODY("Tạm giữ tài sản", "temporary custody of an asset", "CPC 198");

    private final String vietnamese;
    private final String english;
    private final String article;

    AssetOrderKind(String vietnamese, String english, String article) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.article = article;
    }

    /** The word of the law. */
    public String vietnamese() {
        return vietnamese;
    }

    /** The word in English. */
    public String english() {
        return english;
    }

    /** The article it rests on. */
    public String article() {
        return article;
    }

    boolean needsCharge() {
        return switch (this) {
            case SEIZURE -> true;
            case ACCOUNT_FREEZE, TEMPORARY_CUSTODY -> false;
        };
    }

    /** Whether a court orders it in the trial; what is taken into custody as evidence is the investigation's (not verified). */
    boolean isOrderedByCourts() {
        return switch (this) {
            case SEIZURE, ACCOUNT_FREEZE -> true;
            case TEMPORARY_CUSTODY -> false;
        };
    }

    /** Whether the procuracy is told before the order of an investigating agency is executed (CPC 128(2), 129(2)). */
    boolean isToldToTheProcuracy() {
        return switch (this) {
            case SEIZURE, ACCOUNT_FREEZE -> true;
            case TEMPORARY_CUSTODY -> false;
        };
    }

    boolean mayBeOrderedIn(CaseStage stage) {
        return switch (stage) {
            case INVESTIGATION, PROSECUTION -> true;
            case MATTER -> this == TEMPORARY_CUSTODY;
            case INVESTIGATION_SUSPENDED,
                    PROSECUTION_SUSPENDED,
                    TRIAL,
                    JUDGED,
                    APPEAL,
                    IN_FORCE,
                    EXECUTION,
                    CLOSED,
                    TERMINATED -> false;
        };
    }
}
