package org.gongbao.security.signin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Import;

import org.gongbao.testing.PortalTest;

/** A test of signing in, on the whole portal, with people and a clock to put forward. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@PortalTest
@Import({ TestClock.class, DeskPeople.class })
public @interface DeskTest {

}
