package org.gongbao.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.TestComponent;

/**
 * Something tests prepare the portal or look at it with, which changes nothing in it.
 * Every {@link PortalTest} may have it injected: if each imported only what it needs,
 * each choice would start a portal of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestComponent
public @interface PortalTool {

}
