package vn.liem.testsupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How the store writes and reads events: the frozen samples are checked with the very same code. */
public interface EventCodec {

    /** The event as JSON. */
    byte[] write(Object event);

    /** The event that the JSON holds. */
    <T> T read(byte[] json, Class<T> type);

    /** The codec that an object mapper is. */
    static EventCodec of(ObjectMapper mapper) {
        return new EventCodec() {
            @Override
            public byte[] write(Object event) {
                try {
                    return mapper.writeValueAsBytes(event);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public <T> T read(byte[] json, Class<T> type) {
                try {
                    return mapper.readValue(json, type);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
