/**
 * The frame round each page: site identity, layout, errors, paging, dates.
 */
@ApplicationModule(displayName = "web", allowedDependencies = {})
@NullMarked
package org.gongbao.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
