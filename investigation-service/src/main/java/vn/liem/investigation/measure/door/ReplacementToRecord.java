package vn.liem.investigation.measure.door;

import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * What a body sends to replace a measure.
 *
 * @param measure the number of the order that ends
 * @param by the order that follows; its first day is the last of the other
 */
public record ReplacementToRecord(@HasForm(Document.NUMBER) String measure, OrderToRecord by) {}
