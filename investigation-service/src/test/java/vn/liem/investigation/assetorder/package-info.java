@NullMarked
package vn.liem.investigation.assetorder;

import org.jspecify.annotations.NullMarked;
