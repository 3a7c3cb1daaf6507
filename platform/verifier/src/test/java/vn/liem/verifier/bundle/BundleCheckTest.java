package vn.liem.verifier.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.verifier.bundle.Vectors.ALL_FIVE;
import static vn.liem.verifier.bundle.Vectors.KEYS;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.verifier.SignedNote;
import vn.liem.verifier.bundle.Verdict.Outcome;

class BundleCheckTest {

    private static final int EIGHT_KIB = 8 * 1024;

    /** From so many walks on every byte of the content is changed, which takes minutes; else one in so many. */
    private static final int EVERY_BYTE_FROM = 1_000;

    private static final int SOME_BYTES = 61;

    @ParameterizedTest
    @MethodSource("vn.liem.verifier.bundle.Vectors#cases")
    void every_vector_is_judged_as_its_maker_meant(Vectors.Case one) {
        Verdict verdict = one.verdict();
        assertEquals(
                one.outcome(),
                verdict.outcome().name().toLowerCase(Locale.ROOT),
                () -> codes(verdict).toString());
        assertTrue(
                one.code().isEmpty() || codes(verdict).contains(one.code()),
                () -> codes(verdict).toString());
        assertEquals(verdict.outcome() == Outcome.PROVEN, verdict.wrong().isEmpty());
        assertEquals(verdict.outcome() == Outcome.PROVEN, !verdict.proven().isEmpty());
    }

    @Test
    void a_hand_over_of_ten_documents_with_five_witnesses_is_small() {
        byte[] file = Vectors.bytes("handover.liem");
        Verdict verdict = BundleCheck.of(file, KEYS, ALL_FIVE);
        assertEquals(10, codes(verdict).stream().filter("document"::equals).count());
        assertEquals(
                2,
                verdict.proven().stream()
                        .filter(said -> said.code().equals("witnessed")
                                && said.values().get(2).equals("5"))
                        .count());
        assertTrue(file.length <= EIGHT_KIB, () -> file.length + " bytes");
    }

    @Test
    void what_is_read_is_written_again_byte_for_byte() {
        for (Vectors.Case one : Vectors.cases()) {
            if (!one.outcome().equals("unreadable")) {
                byte[] file = Vectors.bytes(one.file());
                assertArrayEquals(
                        BundleFile.read(file),
                        BundleFile.read(EvidenceBundle.read(file).file()),
                        one.file());
            }
        }
    }

    @Test
    void every_byte_of_a_file_that_is_changed_is_noticed() {
        byte[] file = Vectors.bytes("small.liem");
        for (int at = 0; at < file.length; at++) {
            for (int bit : new int[] {0x01, 0x20, 0x80}) {
                byte[] changed = file.clone();
                changed[at] ^= (byte) bit;
                assertEquals(
                        Outcome.UNREADABLE,
                        BundleCheck.of(changed, KEYS, ALL_FIVE).outcome(),
                        "byte " + at);
            }
        }
    }

    /** The hash over the file is made anew by whoever forges: then the proofs themselves must notice. */
    @Test
    void every_byte_of_the_content_that_is_changed_is_noticed_without_the_hash_over_the_file() {
        byte[] content = BundleFile.read(Vectors.bytes("small.liem"));
        int step = Integer.getInteger("liem.walks", 0) >= EVERY_BYTE_FROM ? 1 : SOME_BYTES;
        for (int at = 0; at < content.length; at += step) {
            byte[] changed = content.clone();
            changed[at] ^= 0x01;
            Outcome outcome =
                    BundleCheck.of(BundleFile.write(changed), KEYS, ALL_FIVE).outcome();
            int where = at;
            assertTrue(outcome != Outcome.PROVEN, () -> "byte " + where + " of the content");
        }
    }

    @Test
    void a_cosignature_that_is_taken_away_is_missed_where_it_is_needed() {
        EvidenceBundle bundle = EvidenceBundle.read(Vectors.bytes("small.liem"));
        int lines = bundle.notes().getFirst().signatures().size();
        assertEquals(6, lines);
        for (int taken = 0; taken < lines; taken++) {
            Verdict verdict = BundleCheck.of(without(bundle, taken).file(), KEYS, ALL_FIVE);
            assertEquals(Outcome.NOT_PROVEN, verdict.outcome());
        }
        Verdict four = BundleCheck.of(without(bundle, 5).file(), KEYS, new WitnessPolicy(4, Map.of()));
        assertEquals(Outcome.PROVEN, four.outcome());
        assertTrue(four.proven().stream()
                .anyMatch(said ->
                        said.code().equals("witnessed") && said.values().get(2).equals("4")));
    }

    @Test
    void without_the_keys_of_a_log_nothing_of_it_is_proven() {
        TrustedKeys others = new TrustedKeys(KEYS.keys().stream()
                .filter(key -> !key.name().startsWith("liem/trial"))
                .toList());
        Verdict verdict = BundleCheck.of(Vectors.bytes("small.liem"), others, new WitnessPolicy(0, Map.of()));
        assertEquals(Outcome.NOT_PROVEN, verdict.outcome());
        assertTrue(codes(verdict).contains("log_not_trusted"));
    }

    @Test
    void witnesses_whom_nobody_trusts_are_named_and_not_counted() {
        TrustedKeys two = new TrustedKeys(KEYS.keys().stream()
                .filter(key -> key.name().startsWith("liem/trial") || key.name().startsWith("liem/inv"))
                .toList());
        Verdict verdict = BundleCheck.of(Vectors.bytes("small.liem"), two, WitnessPolicy.USUAL);
        assertEquals(Outcome.PROVEN, verdict.outcome());
        assertEquals(
                2, codes(verdict).stream().filter("unknown_signers"::equals).count());
    }

    @Test
    void one_log_may_need_more_witnesses_than_the_others() {
        WitnessPolicy policy = WitnessPolicy.read("cosignatures 1\ncosignatures 6 trial-service/1 # not to be had\n");
        Verdict verdict = BundleCheck.of(Vectors.bytes("small.liem"), KEYS, policy);
        assertEquals(List.of(new Said("too_few_witnesses", List.of("trial-service/1", "5", "6"))), verdict.wrong());
    }

    @Test
    void a_house_counts_once_and_never_for_its_own_log() {
        Verdict own = verdict("witness-of-its-own-log.liem");
        assertEquals(
                List.of(
                        new Said("too_few_witnesses", List.of("investigation-service/1", "2", "3")),
                        new Said("too_few_witnesses", List.of("trial-service/1", "2", "3"))),
                own.wrong());
        Verdict twice = verdict("witness-by-two-epochs.liem");
        assertEquals(
                List.of(
                        new Said("too_few_witnesses", List.of("investigation-service/1", "1", "2")),
                        new Said("too_few_witnesses", List.of("trial-service/1", "1", "2"))),
                twice.wrong());
    }

    @Test
    void an_outside_witness_says_when_it_had_seen_the_log() {
        assertTrue(verdict("outside.liem")
                .proven()
                .contains(new Said(
                        "cosigned_at", List.of("trial-service/1", "37", "academy.example/w1", "2026-03-04 04:53:20"))));
    }

    private static Verdict verdict(String file) {
        return Vectors.cases().stream()
                .filter(one -> one.file().equals(file))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    @Test
    void every_code_has_a_sentence_in_both_languages_and_every_sentence_its_values() {
        for (Vectors.Case one : Vectors.cases()) {
            Telling telling = new Telling(one.verdict());
            for (Words.Language language : Words.Language.values()) {
                telling.lines(language).forEach(line -> assertTrue(!line.matches(".*\\{[0-9]+\\}.*"), line));
            }
            CanonicalJson.read(telling.json().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static EvidenceBundle without(EvidenceBundle bundle, int taken) {
        SignedNote note = bundle.notes().getFirst();
        List<SignedNote.Signature> left = new ArrayList<>(note.signatures());
        left.remove(taken);
        List<SignedNote> notes = new ArrayList<>(bundle.notes());
        notes.set(0, new SignedNote(note.text(), left));
        return new EvidenceBundle(bundle.about(), notes, bundle.events(), bundle.growths());
    }

    private static List<String> codes(Verdict verdict) {
        return Stream.of(verdict.proven(), verdict.wrong(), verdict.open())
                .flatMap(List::stream)
                .map(Said::code)
                .toList();
    }
}
