/** Forms over HTTP: drawn for a session, taken once, refused beside the field that caused it. */
@NullMarked
package vn.liem.monitoring.form.door;

import org.jspecify.annotations.NullMarked;
