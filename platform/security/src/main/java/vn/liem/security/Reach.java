package vn.liem.security;

/** How far a role's right to an act reaches: over which cases it stands. */
public enum Reach {
    SYSTEM("Bản thân hệ thống, không gắn với vụ án.", "The system itself, no case.") {
        @Override
        boolean covers(Officer officer, CaseFacts facts) {
            return true;
        }

        @Override
        AccessRefusal refusal() {
            throw new IllegalStateException("the reach over the system has no border");
        }
    },
    JURISDICTION(
            "Mọi vụ án thuộc địa bàn phụ trách, dù cơ quan nào giữ hồ sơ.",
            "Every case of the officer's territory, whoever holds the file.") {
        @Override
        boolean covers(Officer officer, CaseFacts facts) {
            return facts.locality().contains(officer.jurisdiction());
        }

        @Override
        AccessRefusal refusal() {
            return AccessRefusal.OUTSIDE_JURISDICTION;
        }
    },
    TAKES_PART(
            "Vụ án mà cơ quan mình đang giữ, từng giữ, được chuyển đến hoặc được trưng cầu.",
            "Cases that the own body holds, has held, is offered or is asked about.") {
        @Override
        boolean covers(Officer officer, CaseFacts facts) {
            return facts.takesPart(officer.agency());
        }

        @Override
        AccessRefusal refusal() {
            return AccessRefusal.BODY_TAKES_NO_PART;
        }
    },
    HOLDER("Vụ án mà cơ quan mình đang giữ hồ sơ.", "Cases whose file the own body holds.") {
        @Override
        boolean covers(Officer officer, CaseFacts facts) {
            return facts.holder().equals(officer.agency());
        }

        @Override
        AccessRefusal refusal() {
            return AccessRefusal.ANOTHER_BODY_HOLDS_THE_FILE;
        }
    },
    ASSIGNED(
            "Vụ án mà cơ quan mình đang giữ hồ sơ và đã phân công cho mình, hoặc chưa phân công cho ai.",
            "Cases whose file the own body holds and that are assigned to the officer, or to nobody yet.") {
        @Override
        boolean covers(Officer officer, CaseFacts facts) {
            return HOLDER.covers(officer, facts)
                    && (facts.assigned().isEmpty() || facts.assigned().contains(officer.subject()));
        }

        @Override
        AccessRefusal refusal() {
            return AccessRefusal.NOT_ASSIGNED;
        }
    },
    OFFERED("Hồ sơ đang được chuyển đến cơ quan mình.", "Files on offer to the own body.") {
        @Override
        boolean covers(Officer officer, CaseFacts facts) {
            return facts.offeredTo().contains(officer.agency());
        }

        @Override
        AccessRefusal refusal() {
            return AccessRefusal.NOT_OFFERED_TO_THIS_BODY;
        }
    },
    ASKED(
            "Vụ án mà cơ quan mình được trưng cầu giám định, yêu cầu định giá.",
            "Cases in which the own body is asked for an appraisal.") {
        @Override
        boolean covers(Officer officer, CaseFacts facts) {
            return facts.asked().contains(officer.agency());
        }

        @Override
        AccessRefusal refusal() {
            return AccessRefusal.NOT_ASKED;
        }
    };

    private final String vietnamese;
    private final String english;

    Reach(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    abstract boolean covers(Officer officer, CaseFacts facts);

    abstract AccessRefusal refusal();

    /** In Vietnamese, as the access page says it. */
    public String vietnamese() {
        return vietnamese;
    }

    /** In English, as the access page says it. */
    public String english() {
        return english;
    }
}
