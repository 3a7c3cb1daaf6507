package vn.liem.verifier.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.liem.verifier.bundle.Words.Language;

/** The program that checks an evidence bundle with no server, database or network. */
public final class VerifyEvidence {

    private static final String USAGE = """
        Checks an evidence bundle with the keys that you trust; needs no server, database or network.
        Kiểm tra gói chứng cứ bằng các khóa mà bạn tin cậy; không cần máy chủ, cơ sở dữ liệu hay mạng.

          java -jar liem-verifier.jar BUNDLE --keys FILE [--policy FILE] [--lang vi|en] [--format text|json]

          java -jar liem-verifier.jar --page FILE

          BUNDLE         the bundle / gói chứng cứ
          --keys FILE    trusted keys, one a line: name+id+base64 / các khóa tin cậy, mỗi dòng một khóa
          --policy FILE  "cosignatures N", "cosignatures N LOG": how many trusted witnesses must have signed;
                         1 where nothing is said; outside witnesses as in tlog-policy, and
                         "authority NAME CERTIFICATE" / số nhân chứng tin cậy phải ký, mặc định 1; nhân chứng
                         bên ngoài theo tlog-policy, và "authority TÊN CHỨNG-THƯ"
          --lang vi|en   one language only / chỉ một ngôn ngữ
          --format json  for machines / cho máy đọc
          --page FILE    writes the page that checks in a browser, with no network / ghi trang kiểm tra bằng
                         trình duyệt, không cần mạng

        Exit status: 0 proven, 1 not proven or forged, 2 cannot be read.
        Mã kết thúc: 0 đã được chứng minh, 1 không được chứng minh hoặc bị làm giả, 2 không đọc được.
        """;
    private static final int MAX_TEXT_BYTES = 1 << 20;

    private Optional<String> bundle = Optional.empty();
    private Optional<String> keys = Optional.empty();
    private Optional<String> policy = Optional.empty();
    private List<Language> languages = List.of(Language.VI, Language.EN);
    private boolean json;

    private VerifyEvidence() {}

    /** Checks what is named and exits with the status. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    /** Checks what is named, says what was found, and answers the exit status. */
    public static int run(List<String> arguments, PrintStream out) {
        VerifyEvidence asked = new VerifyEvidence();
        if (arguments.equals(List.of("--help"))) {
            out.print(USAGE);
            return 0;
        }
        if (arguments.size() == 2 && arguments.getFirst().equals("--page")) {
            return writePage(arguments.getLast(), out);
        }
        if (!asked.understands(new ArrayDeque<>(arguments)) || asked.bundle.isEmpty() || asked.keys.isEmpty()) {
            out.print(USAGE);
            return Verdict.Outcome.UNREADABLE.status();
        }
        Verdict verdict = asked.verdict();
        asked.tell(verdict, out);
        return verdict.outcome().status();
    }

    private static int writePage(String name, PrintStream out) {
        try {
            Files.writeString(Path.of(name), VerifierPage.html());
            out.println(name);
            return 0;
        } catch (IOException | InvalidPathException _) {
            Verdict cannot = Verdict.unreadable(Said.of("not_written", name));
            new Telling(cannot).lines(Language.VI).forEach(out::println);
            new Telling(cannot).lines(Language.EN).forEach(out::println);
            return cannot.outcome().status();
        }
    }

    private boolean understands(Deque<String> words) {
        while (!words.isEmpty()) {
            String word = words.pop();
            if (word.startsWith("--")) {
                if (words.isEmpty() || !option(word, words.pop())) {
                    return false;
                }
            } else if (bundle.isPresent()) {
                return false;
            } else {
                bundle = Optional.of(word);
            }
        }
        return true;
    }

    private boolean option(String name, String value) {
        switch (name + " " + value) {
            case "--lang vi" -> languages = List.of(Language.VI);
            case "--lang en" -> languages = List.of(Language.EN);
            case "--format json" -> json = true;
            case "--format text" -> json = false;
            default -> {
                return file(name, value);
            }
        }
        return true;
    }

    private boolean file(String name, String value) {
        switch (name) {
            case "--keys" -> keys = Optional.of(value);
            case "--policy" -> policy = Optional.of(value);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Verdict verdict() {
        try {
            TrustedKeys trusted = TrustedKeys.read(text(keys.orElseThrow()));
            WitnessPolicy wanted =
                    policy.map(file -> WitnessPolicy.read(text(file))).orElse(WitnessPolicy.USUAL);
            return BundleCheck.of(bytes(bundle.orElseThrow(), BundleFile.MAX_FILE_BYTES), trusted, wanted);
        } catch (Unreadable e) {
            return Verdict.unreadable(e.why());
        }
    }

    private void tell(Verdict verdict, PrintStream out) {
        Telling telling = new Telling(verdict);
        if (json) {
            out.println(telling.json());
            return;
        }
        List<String> lines = new ArrayList<>();
        for (Language language : languages) {
            lines.addAll(telling.lines(language));
            lines.add("");
        }
        lines.removeLast();
        lines.forEach(out::println);
    }

    private static String text(String name) {
        byte[] text = bytes(name, MAX_TEXT_BYTES);
        if (text.length > MAX_TEXT_BYTES) {
            throw Unreadable.because("no_file", name);
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    /** The bytes of a file, one more than may be where it is larger. */
    private static byte[] bytes(String name, int max) {
        try (InputStream file = Files.newInputStream(Path.of(name))) {
            return file.readNBytes(max + 1);
        } catch (IOException | InvalidPathException _) {
            throw Unreadable.because("no_file", name);
        }
    }
}
