/**
 * What texts give away of persons: identity numbers, bank cards, mobile numbers, mail
 * addresses, however they are written. Whoever takes in words that become public asks.
 */
@ApplicationModule(displayName = "privacy", allowedDependencies = {})
@NullMarked
package org.gongbao.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
