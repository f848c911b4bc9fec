/** Tiny plugins, good and broken, in; what the plugin host makes of them, out. */
package io.frontstage.sandbox.host;
