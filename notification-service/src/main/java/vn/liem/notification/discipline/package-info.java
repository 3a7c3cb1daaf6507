/** Where Party and administrative discipline have come apart (chưa đồng bộ kỷ luật): that the standing agency is told. */
@NullMarked
package vn.liem.notification.discipline;

import org.jspecify.annotations.NullMarked;
