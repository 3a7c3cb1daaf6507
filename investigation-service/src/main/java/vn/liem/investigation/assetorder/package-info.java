/** Orders on assets in a case (lệnh kê biên, phong tỏa tài khoản, tạm giữ tài sản); their effect is recovery-service's. */
@NullMarked
package vn.liem.investigation.assetorder;

import org.jspecify.annotations.NullMarked;
