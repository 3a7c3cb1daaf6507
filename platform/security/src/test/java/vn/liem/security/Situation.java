package vn.liem.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an officer of T01-CQDT, in charge of T01, stands towards a case; the columns of the access matrix. */
enum Situation {
    OWN_BODY_HOLDS("cơ quan mình giữ hồ sơ", "own body holds", held("T01-CQDT")),
    OWN_BODY_HELD("cơ quan mình từng giữ", "own body held it", held("T01-VKS").withFormerHolders(Set.of("T01-CQDT"))),
    OFFERED_TO_OWN_BODY("đang chuyển đến", "offered to own body", held("T01-TT").withOfferTo(Set.of("T01-CQDT"))),
    OWN_BODY_ASKED("được trưng cầu", "own body asked", held("T01-VKS").withAsked(Set.of("T01-CQDT"))),
    ANOTHER_BODY_HOLDS("cơ quan khác giữ", "another body holds", held("T01-VKS")),
    ASSIGNED_TO_ANOTHER(
            "phân công người khác", "assigned to another", held("T01-CQDT").withAssigned(Set.of("b"))),
    OUTSIDE_JURISDICTION("ngoài địa bàn", "outside jurisdiction", CaseFacts.heldBy("T02-VKS", List.of("T02", "TW"))),
    RECUSED("đã từ chối, bị thay đổi", "recused", everything(held("T01-CQDT")).withRecused(Set.of("a"))),
    TOO_SECRET("vượt độ mật", "too secret", everything(held("T01-CQDT")).withSecrecy(Secrecy.SECRET)),
    NO_CASE("không có vụ án", "no case", CaseFacts.none());

    static final String SUBJECT = "a";

    private final String vietnamese;
    private final String english;
    private final CaseFacts facts;

    Situation(String vietnamese, String english, CaseFacts facts) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.facts = facts;
    }

    private static CaseFacts held(String holder) {
        return CaseFacts.heldBy(holder, List.of("T01-H3", "T01", "TW"));
    }

    private static CaseFacts everything(CaseFacts facts) {
        Set<String> own = Set.of("T01-CQDT");
        return facts.withOfferTo(own).withAsked(own).withAssigned(Set.of(SUBJECT));
    }

    static Officer officer(Role... roles) {
        return new Officer(
                SUBJECT, Stream.of(roles).collect(Collectors.toSet()), "T01-CQDT", "T01", Secrecy.CONFIDENTIAL);
    }

    String vietnamese() {
        return vietnamese;
    }

    String english() {
        return english;
    }

    CaseFacts facts() {
        return facts;
    }
}
