package org.gongbao.security;

import java.time.Duration;

/**
 * What the operator has set, for the parts of this module.
 *
 * @param secondFactorRequired whether everybody must have a second factor
 * @param idle after how long without a request a session ends
 * @param longest after how long it ends in any case
 * @param invitation how long a link to set a password is good
 */
public record SignInRules(boolean secondFactorRequired, Duration idle, Duration longest, Duration invitation) {

}
