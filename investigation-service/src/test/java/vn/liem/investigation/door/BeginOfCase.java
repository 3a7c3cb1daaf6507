package vn.liem.investigation.door;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import vn.liem.service.testing.Client;

/** The requests with which the tests of several doors begin a case. */
public final class BeginOfCase {

    /** Where investigations are. */
    public static final String INVESTIGATIONS = "/api/v1/investigations";

    /** A text under the key of a case. */
    public static final String SEALED = "s1.k1.cmVhc29u";

    private BeginOfCase() {}

    /** Institutes the case on 8 January 2024. */
    public static Response institutes(Client client, UUID caseId) {
        return client.post(
                INVESTIGATIONS, Map.of("caseId", caseId.toString(), "documentNo", "1/KT", "decidedOn", "2024-01-08"));
    }

    /** Charges the person on 20 January 2024 under clause 1 of the article. */
    public static Response charges(Client client, UUID caseId, UUID person, String article) {
        return client.post(
                INVESTIGATIONS + "/" + caseId + "/accused",
                Map.of(
                        "person",
                        person.toString(),
                        "documentNo",
                        "10/KTBC",
                        "chargedOn",
                        "2024-01-20",
                        "article",
                        article,
                        "clause",
                        "1",
                        "official",
                        true,
                        "partyMember",
                        false,
                        "managedBy",
                        "province",
                        "sealedPosition",
                        SEALED));
    }
}
