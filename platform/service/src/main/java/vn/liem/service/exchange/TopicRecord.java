package vn.liem.service.exchange;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import vn.liem.messaging.BadRecord;
import vn.liem.messaging.PublishedRecord;
import vn.liem.messaging.RecordForm;

/** Reads what stands in a topic, where anything may stand. */
final class TopicRecord {

    private TopicRecord() {}

    /** The record of a log, where it is one. */
    static PublishedRecord read(ConsumerRecord<String, byte[]> record) throws BadRecord {
        byte[] header = valueOf(record.headers().lastHeader(RecordForm.HEADER));
        byte[] prev = valueOf(record.headers().lastHeader(RecordForm.PREV));
        byte[] body = record.value();
        if (body == null) {
            throw new BadRecord("the record has no body");
        }
        try {
            return RecordForm.read(header, Long.parseLong(new String(prev, StandardCharsets.US_ASCII)), body);
        } catch (NumberFormatException e) {
            throw new BadRecord("what stands before it is no position");
        }
    }

    /** The broker lets a header be without a value. */
    private static byte[] valueOf(@Nullable Header header) throws BadRecord {
        if (header == null || header.value() == null) {
            throw new BadRecord("the record lacks a header");
        }
        return header.value();
    }
}
