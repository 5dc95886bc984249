/**
 * What runs inside OpenSearch's process, with OpenSearch's own class path.
 */
@NullMarked
package org.gongbao.bench.opensearch;

import org.jspecify.annotations.NullMarked;
