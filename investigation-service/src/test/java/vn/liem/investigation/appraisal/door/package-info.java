@NullMarked
package vn.liem.investigation.appraisal.door;

import org.jspecify.annotations.NullMarked;
