package org.gongbao.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** All that are marked as a {@link PortalTool}. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackages = "org.gongbao", useDefaultFilters = false,
		includeFilters = @ComponentScan.Filter(PortalTool.class))
class PortalTools {

}
