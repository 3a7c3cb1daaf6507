package vn.liem.cases.steering.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.steering.AgendaItem;
import vn.liem.cases.steering.ConclusionOfMeeting;
import vn.liem.cases.steering.DirectiveStanding;
import vn.liem.cases.steering.Meeting.Called;
import vn.liem.cases.steering.MeetingConclusion;
import vn.liem.cases.steering.MeetingDetails;
import vn.liem.cases.steering.MeetingEvent.AgendaItemSet;
import vn.liem.cases.steering.MeetingEvent.ConclusionReached;
import vn.liem.cases.steering.MeetingEvent.MeetingCalledOff;
import vn.liem.cases.steering.MeetingEvent.MeetingHeld;
import vn.liem.cases.steering.MeetingEvent.MinutesSigned;
import vn.liem.cases.steering.MeetingStanding;
import vn.liem.kernel.SealedText;

/**
 * A meeting of the committee as it is shown; texts stay sealed.
 *
 * @param present the seats of the members who were there
 * @param withoutDirective the numbers of the conclusions that no standing directive carries out yet
 */
public record MeetingShown(
        UUID id,
        long version,
        String number,
        String convenedBy,
        LocalDate plannedOn,
        Optional<String> sealedPurpose,
        MeetingStanding standing,
        Optional<LocalDate> calledOffOn,
        Optional<LocalDate> heldOn,
        List<String> present,
        List<ItemShown> agenda,
        List<ConclusionShown> conclusions,
        List<Integer> withoutDirective,
        Optional<MinutesShown> minutes) {

    /** The signed minutes, by the SHA-256 of their bytes. */
    public record MinutesShown(LocalDate signedOn, String documentNo, String sha256) {
        static MinutesShown of(MinutesSigned minutes) {
            return new MinutesShown(minutes.signedOn(), minutes.documentNo(), minutes.sha256());
        }
    }

    /** An item of the agenda; papers by the SHA-256 of their bytes. */
    public record ItemShown(int number, Optional<UUID> caseId, String sealedTitle, List<String> papers) {
        static ItemShown of(AgendaItem item) {
            return new ItemShown(item.number(), item.caseId(), item.title().value(), item.papers());
        }
    }

    /** A directive that carries out a conclusion, and how far it has come. */
    public record CarriedOutBy(UUID id, String number, String addressedTo, DirectiveStanding standing) {}

    /** A conclusion, with the directives that carry it out. */
    public record ConclusionShown(
            int number,
            LocalDate concludedOn,
            Optional<Integer> agendaItem,
            String sealedWhat,
            List<CarriedOutBy> directives) {

        /** A directive that was cancelled carries nothing out. */
        boolean isCarriedOut() {
            return directives.stream().anyMatch(one -> one.standing() != DirectiveStanding.CANCELLED);
        }
    }

    static MeetingShown of(UUID id, long version, Called meeting, List<DirectiveShown> directives) {
        MeetingDetails details = meeting.details();
        List<ConclusionShown> conclusions = meeting.of(ConclusionReached.class).stream()
                .map(reached -> conclusion(reached.conclusion(), directives))
                .toList();
        return new MeetingShown(
                id,
                version,
                details.number(),
                details.convenedBy(),
                details.plannedOn(),
                details.purpose().map(SealedText::value),
                meeting.standing(),
                meeting.one(MeetingCalledOff.class).map(MeetingCalledOff::calledOffOn),
                meeting.one(MeetingHeld.class).map(MeetingHeld::heldOn),
                meeting.one(MeetingHeld.class).map(MeetingHeld::present).orElse(List.of()),
                meeting.of(AgendaItemSet.class).stream()
                        .map(set -> ItemShown.of(set.item()))
                        .toList(),
                conclusions,
                conclusions.stream()
                        .filter(conclusion -> !conclusion.isCarriedOut())
                        .map(ConclusionShown::number)
                        .toList(),
                meeting.one(MinutesSigned.class).map(MinutesShown::of));
    }

    private static ConclusionShown conclusion(MeetingConclusion conclusion, List<DirectiveShown> directives) {
        return new ConclusionShown(
                conclusion.number(),
                conclusion.concludedOn(),
                conclusion.agendaItem(),
                conclusion.what().value(),
                directives.stream()
                        .filter(directive -> directive
                                .conclusion()
                                .map(ConclusionOfMeeting::conclusion)
                                .equals(Optional.of(conclusion.number())))
                        .map(directive -> new CarriedOutBy(
                                directive.id(), directive.number(), directive.addressedTo(), directive.standing()))
                        .toList());
    }
}
