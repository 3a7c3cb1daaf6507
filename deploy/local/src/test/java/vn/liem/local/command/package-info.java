@NullMarked
package vn.liem.local.command;

import org.jspecify.annotations.NullMarked;
