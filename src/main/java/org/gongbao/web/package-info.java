/**
 * The frame round each page: site identity, layout, errors, paging, dates.
 * <p>
 * For controllers: {@code PageMeta}, {@code RequestParameters}, {@code Paging},
 * {@code PagePaths}, {@code ChineseDates}, {@code NotFoundException},
 * {@code GoneException}, {@code BarChart}, {@code Marked}. Upper modules may implement
 * {@code SiteNameSource}, {@code CurrentIssueSource}, {@code SampleNotice},
 * {@code NearMatches}, {@code PageIngredient}, {@code PageWatcher} and declare
 * {@code StandingPage} beans. How a page is built, with all fragments and classes, is in
 * {@code docs/pages.md}.
 */
@ApplicationModule(displayName = "web", allowedDependencies = {})
@NullMarked
package org.gongbao.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
