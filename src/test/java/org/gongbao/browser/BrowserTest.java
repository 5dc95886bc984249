package org.gongbao.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import org.gongbao.importing.ImportedGazette;
import org.gongbao.review.ReviewDesk;
import org.gongbao.testing.CleanDatabase;
import org.gongbao.testing.SampleGazette;

/**
 * A test on the portal as a browser sees it: one running portal for all of them, on a day
 * in June 2023, emptied before each method. They run one after the other, but beside all
 * other tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("browser")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@CleanDatabase
@Import({ BrowserDay.class, RenderedViews.class, ImportedGazette.class, ReviewDesk.class, SampleGazette.class,
		DeskCast.class, PortalToSee.class, ReadingGazette.class })
@interface BrowserTest {

}
