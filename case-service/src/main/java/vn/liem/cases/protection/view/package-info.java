/** What is shown of protection. */
@NullMarked
package vn.liem.cases.protection.view;

import org.jspecify.annotations.NullMarked;
