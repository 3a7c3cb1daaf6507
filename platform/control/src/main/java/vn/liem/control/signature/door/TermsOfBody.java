package vn.liem.control.signature.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import vn.liem.control.signature.ProposalTerm;

/**
 * The members of a request's body one by one, by where they stand in it. A member without content is none, and so is a sealed
 * text, which stands in a member of such a name: two people seal the same words into different ones.
 */
final class TermsOfBody {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SEALED = "/sealed";

    private TermsOfBody() {}

    static List<ProposalTerm> of(String body) {
        try {
            List<ProposalTerm> terms = new ArrayList<>();
            add(terms, "", JSON.readTree(body));
            return terms;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a body that was read is JSON", e);
        }
    }

    private static void add(List<ProposalTerm> terms, String name, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(member -> add(terms, name + "/" + member.getKey(), member.getValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                add(terms, name + "/" + i, node.get(i));
            }
        } else if (!node.isNull() && !name.substring(name.lastIndexOf('/')).startsWith(SEALED)) {
            terms.add(new ProposalTerm(name, node.asText()));
        }
    }
}
