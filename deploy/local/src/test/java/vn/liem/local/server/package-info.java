@NullMarked
package vn.liem.local.server;

import org.jspecify.annotations.NullMarked;
