package vn.liem.service.looking;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.security.looking.LookingEvent;
import vn.liem.testsupport.EventCodec;
import vn.liem.testsupport.FrozenEvents;

class StoredEventsTest {

    @TestFactory
    Stream<DynamicTest> released_entries_of_looking_read_as_they_were_written() {
        return FrozenEvents.of(new StoreCodec(), LookingEvent.class);
    }

    private static final class StoreCodec implements EventCodec {
        @Override
        public byte[] write(Object event) {
            return BodyCodec.encode(event).bytes();
        }

        @Override
        public <T> T read(byte[] json, Class<T> type) {
            return BodyCodec.decode(new EventBody(json), type);
        }
    }
}
