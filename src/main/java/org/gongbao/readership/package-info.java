/**
 * What citizens look at and look for, so that staff learn: sums by day, without cookies
 * and without anything that tells who.
 *
 * <p>
 * Public is {@link org.gongbao.readership.ViewCounter}, for whoever answers a page in
 * another way than its controller does.
 */
@ApplicationModule(displayName = "readership",
		allowedDependencies = { "command", "docnumber", "document", "issue", "publishing", "search", "web" })
@NullMarked
package org.gongbao.readership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
