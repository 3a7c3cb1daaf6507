/** What case-service tells of bodies (danh mục đơn vị) and of the keys of files, kept by every other service that needs it. */
@NullMarked
package vn.liem.service.directory;

import org.jspecify.annotations.NullMarked;
