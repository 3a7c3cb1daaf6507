package vn.liem.handover.door;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import vn.liem.handover.desk.DeskRefusal;
import vn.liem.handover.protocol.CustodyRefusal;
import vn.liem.handover.protocol.HandoverRefusal;
import vn.liem.handover.protocol.RecordedHandoverRefusal;
import vn.liem.kernel.Refusal;
import vn.liem.service.door.RulesInWords;

/** The rules of hand-overs for the page of problems. */
@IfBuildProperty(name = HandoverBeans.MOUNTED, stringValue = "true")
public final class HandoverProblems {

    @Produces
    @Singleton
    RulesInWords rules() {
        List<Refusal> rules = Stream.<Refusal[]>of(
                        HandoverRefusal.values(),
                        CustodyRefusal.values(),
                        RecordedHandoverRefusal.values(),
                        DeskRefusal.values(),
                        CitationRefusal.values())
                .flatMap(Stream::of)
                .toList();
        return new RulesInWords(rules);
    }
}
