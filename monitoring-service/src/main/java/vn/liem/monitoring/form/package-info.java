/**
 * Work that is done on pages: a form as fields over what was typed, and why one is not taken. What it records is recorded by the
 * service that owns it, asked as the person who sent the form.
 */
@NullMarked
package vn.liem.monitoring.form;

import org.jspecify.annotations.NullMarked;
