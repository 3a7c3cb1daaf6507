package vn.liem.monitoring;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.testsupport.EventCodec;
import vn.liem.testsupport.FrozenEvents;

class StoredEventsTest {

    @TestFactory
    Stream<DynamicTest> released_events_read_as_they_were_written() {
        return FrozenEvents.allIn("vn.liem.monitoring", new EventCodec() {
            @Override
            public <E> E read(byte[] json, Class<E> type) {
                return BodyCodec.decode(new EventBody(json), type);
            }

            @Override
            public byte[] write(Object event) {
                return BodyCodec.encode(event).bytes();
            }
        });
    }
}
