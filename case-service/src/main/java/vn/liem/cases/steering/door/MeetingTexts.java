package vn.liem.cases.steering.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.door.OpenTexts;
import vn.liem.cases.door.OpenTexts.TextAt;
import vn.liem.cases.door.TextsShown;
import vn.liem.cases.door.TextsToLookUp;
import vn.liem.cases.steering.MeetingEvent.AgendaItemSet;
import vn.liem.cases.steering.MeetingEvent.ConclusionReached;
import vn.liem.cases.steering.MeetingEvent.MeetingCalledOff;
import vn.liem.cases.steering.MeetingEvent.MeetingCorrected;
import vn.liem.cases.steering.MeetingEvent.MeetingHeld;
import vn.liem.cases.steering.MeetingEvent.MeetingPrepared;
import vn.liem.cases.steering.MeetingEvent.MeetingRecordTakenBack;
import vn.liem.cases.steering.MeetingEvent.MinutesSigned;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.SealedText;
import vn.liem.security.Act;
import vn.liem.service.looking.Opens;

/** Agenda and conclusions of a meeting in clear, for those who steer in the territory. */
@Path(MeetingDesk.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"standing_agency", "committee_member"})
@Tag(name = "meetings", description = "Phiên họp Ban Chỉ đạo · Meetings of the committee")
public final class MeetingTexts {

    private final MeetingDesk desk;
    private final OpenTexts texts;
    private final EventLog log;

    @Inject
    MeetingTexts(MeetingDesk desk, OpenTexts texts, EventLog log) {
        this.desk = desk;
        this.texts = texts;
        this.log = log;
    }

    @POST
    @Opens
    @Path("{id}/text-look-ups")
    @Operation(
            operationId = "lookUpTextsOfMeeting",
            summary = "Xem nội dung kín của phiên họp · The sealed texts of a meeting")
    public TextsShown lookUp(@PathParam("id") UUID id, TextsToLookUp asked) {
        desk.permit(Act.DIRECT, desk.called(id).details().convenedBy());
        return texts.open(
                MeetingDesk.stream(id),
                asked,
                log.reader().stream(MeetingDesk.stream(id)).stream()
                        .flatMap(MeetingTexts::sealedIn)
                        .toList());
    }

    /** Where an item of the agenda stands: its number is part of the place, so that no two can be exchanged. */
    static String placeOfAgendaItem(int number) {
        return "meeting.agenda-item-set.v1/item/%d/title".formatted(number);
    }

    /** Where a conclusion stands, with its number. */
    static String placeOfConclusion(int number) {
        return "meeting.concluded.v1/conclusion/%d/what".formatted(number);
    }

    private static Stream<TextAt> sealedIn(StoredEvent stored) {
        return switch (MeetingDesk.MEETINGS.eventOf(stored)) {
            case MeetingPrepared(var _, var details) -> at(stored, "/details/purpose", details.purpose());
            case MeetingCorrected(var details, var why) ->
                Stream.concat(
                        at(stored, "/details/purpose", details.purpose()), at(stored, "/reason", Optional.of(why)));
            case MeetingRecordTakenBack(var _, var _, var why) -> at(stored, "/reason", Optional.of(why));
            case AgendaItemSet(var item) ->
                Stream.of(new TextAt(stored.version(), placeOfAgendaItem(item.number()), item.title()));
            case ConclusionReached(var conclusion) ->
                Stream.of(new TextAt(stored.version(), placeOfConclusion(conclusion.number()), conclusion.what()));
            case MeetingCalledOff(var _, var why) -> at(stored, "/reason", Optional.of(why));
            case MeetingHeld _, MinutesSigned _ -> Stream.empty();
        };
    }

    private static Stream<TextAt> at(StoredEvent stored, String place, Optional<SealedText> text) {
        return text.map(hidden -> new TextAt(stored.version(), stored.type() + place, hidden)).stream();
    }
}
