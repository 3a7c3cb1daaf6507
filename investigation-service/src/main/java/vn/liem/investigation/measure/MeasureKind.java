package vn.liem.investigation.measure;

import java.util.Optional;
import vn.liem.procedure.due.Holding;

/** The measures of Chapter VII of the Criminal Procedure Code (biện pháp ngăn chặn). */
public enum MeasureKind {
    /** Giữ người trong trường hợp khẩn cấp. */
    EMERGENCY_HOLD("Giữ người trong trường hợp khẩn cấp", "emergency hold", "CPC 110"),
    /** Bắt. */
    ARREST("Bắt", "arrest", "CPC 111, 112, 113"),
    /** Tạm giữ. */
    CUSTODY("Tạm giữ", "custody", "CPC 117, 118"),
    /** Tạm giam. */
    DETENTION("Tạm giam", "detention", "CPC 119, 173"),
    /** Bảo lĩnh. */
    GUARANTEE("Bảo lĩnh", "guarantee", "CPC 121"),
    /** Đặt tiền để bảo đảm. */
    BAIL("Đặt tiền để bảo đảm", "bail", "CPC 122"),
    /** Cấm đi khỏi nơi cư trú. */
    RESIDENCE_BAN("Cấm đi khỏi nơi cư trú", "ban from leaving the residence", "CPC 123"),
    /** Tạm hoãn xuất cảnh. */
    EXIT_BAN("Tạm hoãn xuất cảnh", "exit ban", "CPC 124");

    private final String vietnamese;
    private final String english;
    private final String article;

    MeasureKind(String vietnamese, String english, String article) {
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

    /** Whether it takes the person's liberty, so that the person is released when it ends. */
    public boolean holds() {
        return switch (this) {
            case EMERGENCY_HOLD, ARREST, CUSTODY, DETENTION -> true;
            case GUARANTEE, BAIL, RESIDENCE_BAN, EXIT_BAN -> false;
        };
    }

    /** Whether its order states its last day. */
    public boolean statesItsEnd() {
        return switch (this) {
            case CUSTODY, DETENTION -> true;
            case EMERGENCY_HOLD, ARREST, GUARANTEE, BAIL, RESIDENCE_BAN, EXIT_BAN -> false;
        };
    }

    /** Whether it is taken against an accused alone. */
    boolean needsCharge() {
        return switch (this) {
            case DETENTION, GUARANTEE, BAIL, RESIDENCE_BAN -> true;
            case EMERGENCY_HOLD, ARREST, CUSTODY, EXIT_BAN -> false;
        };
    }

    /** What kind of holding it is, where the profile limits it; none where it has no row. */
    public Optional<Holding> holding() {
        return switch (this) {
            case CUSTODY -> Optional.of(Holding.CUSTODY);
            case DETENTION -> Optional.of(Holding.DETENTION);
            case EMERGENCY_HOLD, ARREST, GUARANTEE, BAIL, RESIDENCE_BAN, EXIT_BAN -> Optional.empty();
        };
    }
}
