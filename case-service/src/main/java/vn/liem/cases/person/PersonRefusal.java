package vn.liem.cases.person;

import vn.liem.kernel.Refusal;

/** Why the directory does not do what it is asked. */
public enum PersonRefusal implements Refusal {
    NAME_TOO_LONG(
            "A name has at most %d characters.".formatted(PersonDetails.MAX_NAME_LENGTH),
            "Họ tên dài không quá %d ký tự.".formatted(PersonDetails.MAX_NAME_LENGTH)),
    POSITION_TOO_LONG(
            "A position has at most %d characters.".formatted(PersonDetails.MAX_POSITION_LENGTH),
            "Chức vụ dài không quá %d ký tự.".formatted(PersonDetails.MAX_POSITION_LENGTH)),
    NOT_OF_THIS_CASE("Somebody asked for is no person of this case.", "Có người được tra cứu không thuộc vụ án này."),
    SEARCH_TOO_SHORT(
            "Type at least %d letters of the name.".formatted(NameSearch.MIN_LETTERS),
            "Hãy nhập ít nhất %d chữ cái của họ tên.".formatted(NameSearch.MIN_LETTERS)),
    SEARCH_TOO_LONG(
            "A search has at most %d characters.".formatted(PersonDetails.MAX_NAME_LENGTH),
            "Nội dung tìm kiếm dài không quá %d ký tự.".formatted(PersonDetails.MAX_NAME_LENGTH));

    private final String english;
    private final String vietnamese;

    PersonRefusal(String english, String vietnamese) {
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
