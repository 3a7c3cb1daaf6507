/**
 * What must come back and what came back: a court fixes an obligation, money is received for it, and every đồng is
 * posted twice. Folders: {@code obligation}; {@code cases} is what this service knows of the cases that case-service owns.
 */
@NullMarked
package vn.liem.recovery;

import org.jspecify.annotations.NullMarked;
