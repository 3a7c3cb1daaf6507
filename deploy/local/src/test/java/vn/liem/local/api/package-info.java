@NullMarked
package vn.liem.local.api;

import org.jspecify.annotations.NullMarked;
