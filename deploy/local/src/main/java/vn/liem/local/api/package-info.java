/** The services of a running installation, as commands reach them over REST. */
@NullMarked
package vn.liem.local.api;

import org.jspecify.annotations.NullMarked;
