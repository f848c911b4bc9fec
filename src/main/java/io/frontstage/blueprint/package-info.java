/**
 * The domain: a service blueprint as plain, immutable values; built by the definition's reader and read by everything
 * else.
 */
package io.frontstage.blueprint;
