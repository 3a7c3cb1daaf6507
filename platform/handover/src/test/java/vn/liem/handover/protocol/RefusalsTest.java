package vn.liem.handover.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.Refusal;

class RefusalsTest {

    private static List<Refusal> all() {
        return Stream.<Refusal[]>of(HandoverRefusal.values(), CustodyRefusal.values(), RecordedHandoverRefusal.values())
                .flatMap(Stream::of)
                .toList();
    }

    @Test
    void each_is_one_sentence_in_both_languages() {
        assertTrue(all().stream().allMatch(refusal -> isSentence(refusal.english())));
        assertTrue(all().stream().allMatch(refusal -> isSentence(refusal.vietnamese())));
    }

    private static boolean isSentence(String text) {
        return text.endsWith(".") && Character.isUpperCase(text.charAt(0)) && !text.contains("%");
    }

    @Test
    void no_two_share_a_code() {
        List<String> codes = all().stream().map(Refusal::code).toList();
        assertEquals(codes.size(), codes.stream().distinct().count());
    }

    @Test
    void only_what_comes_before_its_offer_asks_to_wait() {
        List<HandoverRefusal> waiting = Stream.of(HandoverRefusal.values())
                .filter(HandoverRefusal::asksToWait)
                .toList();
        assertEquals(List.of(HandoverRefusal.OFFER_NOT_YET_HERE), waiting);
    }
}
