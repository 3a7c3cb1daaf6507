@NullMarked
package vn.liem.investigation.assetorder.door;

import org.jspecify.annotations.NullMarked;
