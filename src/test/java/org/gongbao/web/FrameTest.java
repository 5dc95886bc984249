package org.gongbao.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of the frame and its filters, without a database and without the other modules.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = CatalogueServer.class,
		properties = { "gongbao.site.name=通辽市人民政府公报", "gongbao.site.id-code=0000000000",
				"gongbao.site.base-url=https://gazette.example" })
@AutoConfigureMockMvc
@ActiveProfiles("catalogue")
public @interface FrameTest {

}
