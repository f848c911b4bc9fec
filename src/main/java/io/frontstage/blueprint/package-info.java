/**
 * The domain model: a service blueprint as plain, immutable values, built by the definition's reader and used by everything else.
 */
package io.frontstage.blueprint;
