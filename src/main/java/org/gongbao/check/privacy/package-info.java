/** What must not be public: identity numbers, bank cards, telephones. */
@NullMarked
package org.gongbao.check.privacy;

import org.jspecify.annotations.NullMarked;
