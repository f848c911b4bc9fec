/** The domain: a service blueprint as plain, immutable values; built by the definition's reader, read by everything else. */
package io.frontstage.blueprint;
