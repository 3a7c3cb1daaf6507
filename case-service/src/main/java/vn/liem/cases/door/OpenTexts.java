package vn.liem.cases.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.cases.door.TextsShown.TextShown;
import vn.liem.cases.person.LookUp;
import vn.liem.cases.person.door.SealedAt;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.kernel.SealedText;
import vn.liem.kernel.StreamId;
import vn.liem.security.Officer;
import vn.liem.security.seal.Opened;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.looking.LookingOfRequest;

/** Opens the sealed texts of one thing for an officer who was let to see them; that they are opened is recorded first. */
@Singleton
public final class OpenTexts {

    private final SubjectKeys keys;
    private final RequestAtDoor request;
    private final LookingOfRequest looking;

    @Inject
    OpenTexts(SubjectKeys keys, RequestAtDoor request, LookingOfRequest looking) {
        this.keys = keys;
        this.request = request;
        this.looking = looking;
    }

    /**
     * A sealed text of a stream.
     *
     * @param version the event that has it
     * @param place where it stands, as it was sealed for
     */
    public record TextAt(long version, String place, SealedText text) {}

    /** The texts in clear. */
    public TextsShown open(StreamId subject, TextsToLookUp asked, List<TextAt> hidden) {
        looking.isFor(asked.purpose().recorded().code());
        if (hidden.isEmpty()) {
            return new TextsShown(List.of());
        }
        Officer officer = request.officer();
        LookUp who =
                new LookUp(officer.subject(), officer.agency(), asked.purpose().recorded(), Optional.of(subject));
        List<Opened> opened = keys.open(
                who,
                hidden.stream().map(at -> new SealedAt(at.text(), at.place())).toList());
        List<TextShown> shown = new ArrayList<>();
        for (int i = 0; i < opened.size(); i++) {
            if (opened.get(i) instanceof Opened.Text(var text)) {
                shown.add(new TextShown(hidden.get(i).version(), hidden.get(i).place(), text.value()));
            }
        }
        return new TextsShown(shown);
    }
}
