/**
 * What must come back and what came back: a court fixes an obligation, money is received for it, and every đồng is
 * posted twice. Folders: obligation.
 */
@NullMarked
package vn.liem.recovery;

import org.jspecify.annotations.NullMarked;
