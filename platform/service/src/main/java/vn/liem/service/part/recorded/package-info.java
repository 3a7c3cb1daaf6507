/** What people have recorded of cases in this service, told to an import that plans over them. */
@NullMarked
package vn.liem.service.part.recorded;

import org.jspecify.annotations.NullMarked;
