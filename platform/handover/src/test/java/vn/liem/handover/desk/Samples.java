package vn.liem.handover.desk;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.Authorship;
import vn.liem.handover.desk.DocumentStore.Put;
import vn.liem.handover.desk.FileToOffer.Answered;
import vn.liem.handover.desk.FileToOffer.ListedDocument;
import vn.liem.handover.protocol.AnswerTerm;
import vn.liem.handover.protocol.CitedArticle;
import vn.liem.handover.protocol.CitedLaw;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.LegalBasis;
import vn.liem.handover.protocol.Sha256;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.handover.protocol.UnitCode;
import vn.liem.kernel.SealedText;
import vn.liem.verifier.Hash;

/** Values with names that mean something. */
final class Samples {

    static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    static final LocalDate DUE = MONDAY.plusDays(10);
    static final LocalDate TOO_LATE = DUE.plusDays(4);

    static final UnitCode POLICE = new UnitCode("T01-CQDT");
    static final UnitCode PROCURACY = new UnitCode("T01-VKS");
    static final UnitCode COURT = new UnitCode("T01-TA");

    static final SealedText REASON = new SealedText("s1.case-7.bHkgZG8");
    static final String CONCLUSION = "Kết luận điều tra số 12";
    static final String MINUTES = "Biên bản, bút lục 1-200";

    private Samples() {}

    static FileSubject newCase() {
        return new FileSubject(SubjectKind.CASE, UUID.randomUUID());
    }

    static ListedDocument handIn(Station station, String documentNumber, String content) {
        Put put = station.running().documents.put(stream(content));
        return new ListedDocument(documentNumber, ((Put.Stored) put).sha256(), 31);
    }

    static ByteArrayInputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    static Sha256 sha256Of(String content) {
        return new Sha256(Hash.over(content.getBytes(StandardCharsets.UTF_8)).hex());
    }

    static FileToOffer file(Station sender, FileSubject subject, UnitCode from, UnitCode to) {
        return file(sender, subject, from, to, Optional.empty());
    }

    static FileToOffer file(
            Station sender, FileSubject subject, UnitCode from, UnitCode to, Optional<Answered> answers) {
        return new FileToOffer(
                UUID.randomUUID(),
                subject,
                from,
                to,
                new LegalBasis(
                        List.of(new CitedArticle(
                                CitedLaw.CRIMINAL_PROCEDURE_CODE,
                                Optional.empty(),
                                "232",
                                Optional.empty(),
                                Optional.empty())),
                        Optional.of(REASON)),
                List.of(handIn(sender, "12/KLĐT", CONCLUSION), handIn(sender, "BL 1-200", MINUTES)),
                new AnswerTerm("HND-01", sender.running().machine.today().plusDays(10), 3),
                answers);
    }

    static Asked asked(Station station, UnitCode by) {
        return asked(station, by, UUID.randomUUID());
    }

    static Asked asked(Station station, UnitCode by, UUID command) {
        return new Asked(
                new Authorship("officer-of-" + by, Optional.of(by.value()), command, command, Optional.empty()),
                station.running().machine.today(),
                Hash.over(command.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
