/** The appeal (phúc thẩm): lodged, withdrawn, decided. */
@NullMarked
package vn.liem.trial.appeal;

import org.jspecify.annotations.NullMarked;
