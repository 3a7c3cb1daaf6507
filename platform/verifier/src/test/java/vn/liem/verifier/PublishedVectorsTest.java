package vn.liem.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The vectors that others publish and agree on: those of RFC 6962 that the Certificate Transparency reference code tests with,
 * and the example key and note of signed-note, which are signed again here to the byte.
 */
class PublishedVectorsTest {

    private static final List<String> ENTRIES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    /** Roots over none, one, two … of the entries. */
    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final List<Hash> LEAVES = ENTRIES.stream()
            .map(HexFormat.of()::parseHex)
            .map(LeafHeader::leafOf)
            .toList();

    @Test
    void roots_are_those_of_certificate_transparency() {
        for (int size = 0; size <= LEAVES.size(); size++) {
            assertEquals(
                    ROOTS.get(size),
                    Frontier.empty().with(LEAVES.subList(0, size)).root().hex());
        }
    }

    @Test
    void inclusion_proofs_are_those_of_certificate_transparency() {
        inclusion(0, 1);
        inclusion(
                0,
                8,
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        inclusion(
                5,
                8,
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        inclusion(
                1,
                5,
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
        inclusion(2, 3, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
    }

    @Test
    void consistency_proofs_are_those_of_certificate_transparency() {
        consistency(1, 1);
        consistency(
                1,
                8,
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        consistency(
                6,
                8,
                "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        consistency(
                2,
                5,
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
    }

    @Test
    void the_example_key_signs_the_example_note_to_the_byte() throws GeneralSecurityException {
        NoteKey key = NoteKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        byte[] seed = Base64.getDecoder().decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
        KeyFactory factory = KeyFactory.getInstance("Ed25519");
        KeyPair pair = new KeyPair(
                factory.generatePublic(
                        new X509EncodedKeySpec(HexFormat.of().parseHex("302a300506032b6570032100" + key.publicKey()))),
                factory.generatePrivate(
                        new EdECPrivateKeySpec(NamedParameterSpec.ED25519, Arrays.copyOfRange(seed, 1, seed.length))));
        NoteSigner signer = new NoteSigner("PeterNeumann", pair);
        assertEquals(key, signer.key());
        assertEquals(
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                signer.key().encoded());
        assertEquals("""
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """, signer.sign("""
                    If you think cryptography is the answer to your problem,
                    then you don't know what your problem is.
                    """).encoded());
    }

    /** The example of the Go implementation, in which a second key has signed under the first. */
    @Test
    void the_example_note_of_two_signers_is_read_to_the_byte_and_signed_by_both() {
        String encoded = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            — EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=
            """;
        SignedNote note = SignedNote.parse(encoded);
        assertEquals(encoded, note.encoded());
        assertTrue(
                note.isSignedBy(NoteKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")));
        assertTrue(note.isSignedBy(NoteKey.parse("EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop")));
    }

    private static void inclusion(int index, int size, String... path) {
        Proof proof = Proof.ofInclusion(index, size, PublishedVectorsTest::subtree);
        assertEquals(List.of(path), proof.path().stream().map(Hash::hex).toList());
        assertTrue(proof.includes(LEAVES.get(index), index, size, Hash.ofHex(ROOTS.get(size))));
        assertFalse(proof.includes(LEAVES.get(index), index, size, Hash.ofHex(ROOTS.get(size - 1))));
    }

    private static void consistency(int first, int second, String... path) {
        Proof proof = Proof.ofConsistency(first, second, PublishedVectorsTest::subtree);
        assertEquals(List.of(path), proof.path().stream().map(Hash::hex).toList());
        assertTrue(proof.continues(first, Hash.ofHex(ROOTS.get(first)), second, Hash.ofHex(ROOTS.get(second))));
        assertFalse(proof.continues(first, Hash.ofHex(ROOTS.get(first - 1)), second, Hash.ofHex(ROOTS.get(second))));
    }

    private static Hash subtree(int height, long index) {
        return Frontier.empty()
                .with(LEAVES.subList((int) (index << height), (int) ((index + 1) << height)))
                .root();
    }
}
