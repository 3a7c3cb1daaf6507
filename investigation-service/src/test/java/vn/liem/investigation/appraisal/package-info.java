@NullMarked
package vn.liem.investigation.appraisal;

import org.jspecify.annotations.NullMarked;
