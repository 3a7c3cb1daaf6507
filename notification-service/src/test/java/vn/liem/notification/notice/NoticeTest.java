package vn.liem.notification.notice;

import static vn.liem.testsupport.Given.given;

import org.junit.jupiter.api.Test;
import vn.liem.notification.notice.NoticeCommand.AcknowledgeNotice;
import vn.liem.notification.notice.NoticeCommand.ReadNotice;
import vn.liem.notification.notice.NoticeEvent.NoticeAcknowledged;
import vn.liem.notification.notice.NoticeEvent.NoticeRead;

class NoticeTest {

    private static final String POLICE = "T01-CQDT";

    private final NoticeDecider decider = new NoticeDecider();

    @Test
    void an_officer_reads_a_notice_once() {
        given(decider).when(new ReadNotice("a")).then(new NoticeRead("a"));
        given(decider, new NoticeRead("a")).when(new ReadNotice("a")).thenNothing();
        given(decider, new NoticeRead("a")).when(new ReadNotice("b")).then(new NoticeRead("b"));
    }

    @Test
    void a_body_acknowledges_a_notice_once_whichever_officer_does_it() {
        NoticeAcknowledged acknowledged = new NoticeAcknowledged("a", POLICE);
        given(decider).when(new AcknowledgeNotice("a", POLICE)).then(acknowledged);
        given(decider, new NoticeRead("b"))
                .when(new AcknowledgeNotice("a", POLICE))
                .then(acknowledged);
        given(decider, acknowledged).when(new AcknowledgeNotice("b", POLICE)).thenNothing();
    }

    @Test
    void who_acknowledges_has_read_and_others_read_on() {
        NoticeAcknowledged acknowledged = new NoticeAcknowledged("a", POLICE);
        given(decider, acknowledged).when(new ReadNotice("a")).thenNothing();
        given(decider, acknowledged).when(new ReadNotice("b")).then(new NoticeRead("b"));
    }
}
