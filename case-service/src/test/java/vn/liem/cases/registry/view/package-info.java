@NullMarked
package vn.liem.cases.registry.view;

import org.jspecify.annotations.NullMarked;
