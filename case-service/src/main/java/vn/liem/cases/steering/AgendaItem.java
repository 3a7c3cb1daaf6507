package vn.liem.cases.steering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.SealedText;

/**
 * What a meeting is to discuss (nội dung chương trình họp).
 *
 * @param number its number on the agenda, counted from 1
 * @param caseId the matter or case that it is about, where it is about one
 * @param title what is to be discussed
 * @param papers the papers that members get, each by the SHA-256 of its bytes
 */
public record AgendaItem(int number, Optional<UUID> caseId, SealedText title, List<String> papers) {}
