package vn.liem.verifier.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.liem.verifier.Hash;
import vn.liem.verifier.Proof;
import vn.liem.verifier.SignedNote;

/** The content of a bundle as JSON. Every member is known, every list has one order, and nothing stands twice. */
final class BundleForm {

    private static final String ABOUT = "about";
    private static final String BODY = "body";
    private static final String CONSISTENCY = "consistency";
    private static final String EVENTS = "events";
    private static final String HEADER = "header";
    private static final String ID = "id";
    private static final String KIND = "kind";
    private static final String LOG = "log";
    private static final String NOTES = "notes";
    private static final String PATH = "path";
    private static final String SIZE = "size";

    private static final int MAX_LOGS = 64;
    private static final Pattern HASHES = Pattern.compile("(?:[0-9a-f]{64}(?:,[0-9a-f]{64}){0,123})?");

    private BundleForm() {}

    static Json json(EvidenceBundle bundle) {
        return Json.Members.of(Map.of(
                ABOUT,
                Json.Members.of(Map.of(
                        ID,
                        new Json.Text(bundle.about().id()),
                        KIND,
                        new Json.Text(bundle.about().kind().word()))),
                CONSISTENCY,
                list(bundle.growths(), BundleForm::json),
                EVENTS,
                list(bundle.events(), BundleForm::json),
                NOTES,
                list(bundle.notes(), note -> new Json.Text(note.encoded()))));
    }

    private static Json json(Growth growth) {
        return Json.Members.of(Map.of(
                LOG, new Json.Text(growth.log()), SIZE, new Json.Whole(growth.size()), PATH, json(growth.path())));
    }

    private static Json json(BundledEvent event) {
        TreeMap<String, Json> members = new TreeMap<>();
        event.body().ifPresent(body -> members.put(BODY, body));
        members.put(HEADER, CanonicalJson.read(event.header().canonical()));
        members.put(PATH, json(event.path()));
        return new Json.Members(members);
    }

    private static Json json(Proof path) {
        return new Json.Text(path.path().stream().map(Hash::hex).collect(Collectors.joining(",")));
    }

    private static <T> Json list(List<T> values, Function<T, Json> form) {
        return new Json.Items(values.stream().map(form).toList());
    }

    static EvidenceBundle bundle(Json content) {
        Json.Members whole = members(content, Set.of(ABOUT, CONSISTENCY, EVENTS, NOTES), Set.of());
        List<SignedNote> notes = read(whole, NOTES, MAX_LOGS, BundleForm::note);
        List<BundledEvent> events = read(whole, EVENTS, EvidenceBundle.MAX_EVENTS, BundleForm::event);
        List<Growth> growths = read(whole, CONSISTENCY, EvidenceBundle.MAX_EVENTS, BundleForm::growth);
        EvidenceBundle bundle = new EvidenceBundle(about(whole.members(ABOUT)), notes, events, growths);
        boolean inOrder = bundle.notes().equals(notes)
                && bundle.events().equals(events)
                && bundle.growths().equals(growths);
        if (!inOrder || twice(events, BundledEvent::place) || twice(growths, growth -> growth.log() + growth.size())) {
            throw Unreadable.because("form", "order");
        }
        return bundle;
    }

    private static <T> boolean twice(List<T> values, Function<T, String> name) {
        return values.stream().map(name).distinct().count() < values.size();
    }

    private static About about(Optional<Json.Members> given) {
        Json.Members about = members(given.orElseThrow(() -> wrong(ABOUT)), Set.of(ID, KIND), Set.of());
        About.Kind kind = about.text(KIND).flatMap(About.Kind::of).orElseThrow(() -> Unreadable.because("other_kind"));
        return new About(kind, about.text(ID).orElseThrow(() -> wrong(ID)));
    }

    private static SignedNote note(Json given) {
        if (given instanceof Json.Text(var text)) {
            try {
                SignedNote note = SignedNote.parse(text);
                if (note.encoded().equals(text)) {
                    return note;
                }
            } catch (IllegalArgumentException _) {
                // Said below: it is no note.
            }
        }
        throw wrong(NOTES);
    }

    private static BundledEvent event(Json given) {
        Json.Members event = members(given, Set.of(HEADER, PATH), Set.of(BODY));
        Optional<Json.Members> body = event.members(BODY);
        if (event.of().containsKey(BODY) != body.isPresent()) {
            throw wrong(BODY);
        }
        return new BundledEvent(
                HeaderForm.header(event.members(HEADER).orElseThrow(() -> wrong(HEADER))), body, path(event));
    }

    private static Growth growth(Json given) {
        Json.Members growth = members(given, Set.of(LOG, SIZE, PATH), Set.of());
        return new Growth(
                growth.text(LOG).orElseThrow(() -> wrong(LOG)),
                growth.whole(SIZE).filter(size -> size > 0).orElseThrow(() -> wrong(SIZE)),
                path(growth));
    }

    private static Proof path(Json.Members of) {
        return of.text(PATH).flatMap(BundleForm::proof).orElseThrow(() -> wrong(PATH));
    }

    /** A path as bundles and hand-overs write it: hashes in hex, parted by commas. */
    static Optional<Proof> proof(String text) {
        if (!HASHES.matcher(text).matches()) {
            return Optional.empty();
        }
        List<Hash> path = new ArrayList<>();
        for (int start = 0; start < text.length(); start += 65) {
            path.add(Hash.ofHex(text.substring(start, start + 64)));
        }
        return Optional.of(new Proof(path));
    }

    private static <T> List<T> read(Json.Members whole, String name, int max, Function<Json, T> form) {
        List<Json> items = whole.items(name).orElseThrow(() -> wrong(name));
        if (items.size() > max) {
            throw Unreadable.because("too_many", name, max);
        }
        return items.stream().map(form).toList();
    }

    /** The members, all that are needed and none that is not known: a later version has another first line. */
    private static Json.Members members(Json given, Set<String> needed, Set<String> possible) {
        if (given instanceof Json.Members members
                && members.of().keySet().containsAll(needed)
                && members.of().keySet().stream().allMatch(name -> needed.contains(name) || possible.contains(name))) {
            return members;
        }
        throw wrong(String.join(", ", needed.stream().sorted().toList()));
    }

    private static Unreadable wrong(String what) {
        return Unreadable.because("form", what);
    }
}
