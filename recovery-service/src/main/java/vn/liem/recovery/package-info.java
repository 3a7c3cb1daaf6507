/**
 * What must come back and what came back: assets are found and secured, a court fixes an obligation, money is received for
 * it, and every đồng is posted twice. Folders: {@code asset}, {@code obligation}; {@code money} is what both count in, {@code
 * cases} what this service knows of the cases that case-service owns, {@code quashing} which of their judgments were quashed.
 */
@NullMarked
package vn.liem.recovery;

import org.jspecify.annotations.NullMarked;
