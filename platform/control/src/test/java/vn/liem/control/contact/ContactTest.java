package vn.liem.control.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.testsupport.Given.given;
import static vn.liem.testsupport.Seeds.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import vn.liem.control.contact.ContactCommand.AnnulContact;
import vn.liem.control.contact.ContactCommand.RecordContact;
import vn.liem.control.contact.ContactEvent.ContactAnnulled;
import vn.liem.control.contact.ContactEvent.ContactRecorded;
import vn.liem.kernel.Decision;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.PartRefusal;
import vn.liem.testsupport.RandomWalk;

class ContactTest {

    private static final ContactDecider DECIDER = new ContactDecider();
    private static final LocalDate MONDAY = LocalDate.of(2026, 4, 13);
    private static final SealedText WHAT = new SealedText("s1.k1.cmVhc29u");
    private static final Correction WHY = new Correction(Optional.of("6/BC"), Optional.of(WHAT), Optional.empty());
    private static final UUID ID = new UUID(1, 1);
    private static final Contact CALL = contact(ID, ContactManner.CALL, MONDAY);
    private static final ContactRecorded RECORDED = new ContactRecorded(CALL);

    @Test
    void a_contact_is_recorded_once() {
        given(DECIDER).when(new RecordContact(CALL)).then(RECORDED);
        given(DECIDER, RECORDED).when(new RecordContact(CALL)).thenNothing();
        given(DECIDER, RECORDED)
                .when(new RecordContact(contact(ID, ContactManner.GIFT, MONDAY)))
                .thenRefused(ContactRefusal.CONTACT_RECORDED_OTHERWISE);
    }

    @Test
    void only_the_officer_who_had_it_takes_its_record_back_and_says_why() {
        given(DECIDER, RECORDED).when(new AnnulContact(ID, "one", WHY)).then(new ContactAnnulled(ID, WHY));
        given(DECIDER, RECORDED).when(new AnnulContact(ID, "two", WHY)).thenRefused(ContactRefusal.CONTACT_OF_ANOTHER);
        given(DECIDER).when(new AnnulContact(ID, "one", WHY)).thenRefused(ContactRefusal.NO_SUCH_CONTACT);
        given(DECIDER, RECORDED)
                .when(new AnnulContact(ID, "one", new Correction(Optional.empty(), Optional.empty(), Optional.empty())))
                .thenRefused(PartRefusal.CORRECTION_WITHOUT_REASON);
        assertEquals(Contacts.none(), folded(List.of(RECORDED, new ContactAnnulled(ID, WHY))));
    }

    @RandomWalk
    void contacts_stand_by_their_days_in_whatever_order_they_were_recorded(long seed) {
        RandomGenerator random = random(seed);
        List<ContactEvent> events = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            events.add(new ContactRecorded(
                    contact(new UUID(2, i), ContactManner.values()[i % 5], MONDAY.plusDays(random.nextInt(5)))));
        }
        Contacts told = folded(events);
        Collections.shuffle(events, Random.from(random));
        assertEquals(told, folded(events));
        assertEquals(12, told.all().size());
        for (int i = 1; i < 12; i++) {
            assertTrue(!told.all()
                    .get(i)
                    .contactedOn()
                    .isBefore(told.all().get(i - 1).contactedOn()));
        }
    }

    @RandomWalk
    void every_walk_folds_to_where_it_ended_and_evolve_takes_every_event_in_every_order(long seed) {
        RandomGenerator random = random(seed);
        List<ContactEvent> all = new ArrayList<>();
        Contacts state = DECIDER.initial();
        for (int step = 0; step < 30; step++) {
            UUID id = new UUID(3, random.nextInt(5));
            ContactCommand command = random.nextInt(3) == 0
                    ? new AnnulContact(id, random.nextBoolean() ? "one" : "two", WHY)
                    : new RecordContact(contact(id, ContactManner.CALL, MONDAY));
            if (DECIDER.decide(command, state) instanceof Decision.Accepted<ContactEvent>(var events)) {
                all.addAll(events);
                for (ContactEvent event : events) {
                    state = DECIDER.evolve(state, event);
                }
            }
        }
        assertEquals(state, folded(all));
        Collections.shuffle(all, Random.from(random));
        assertTrue(folded(all).all().size() <= 5);
    }

    private static Contacts folded(List<? extends ContactEvent> events) {
        Contacts state = DECIDER.initial();
        for (ContactEvent event : events) {
            state = DECIDER.evolve(state, event);
        }
        return state;
    }

    private static Contact contact(UUID id, ContactManner manner, LocalDate day) {
        return new Contact(id, "one", "T01-CQDT", ContactedParty.INTERMEDIARY, Optional.empty(), manner, day, WHAT);
    }
}
