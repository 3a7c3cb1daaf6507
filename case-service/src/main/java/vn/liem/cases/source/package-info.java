/** Information sources on crime (nguồn tin về tội phạm): sent, received, redirected, decided. */
@NullMarked
package vn.liem.cases.source;

import org.jspecify.annotations.NullMarked;
