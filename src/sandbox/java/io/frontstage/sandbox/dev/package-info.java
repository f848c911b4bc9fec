/** Watches the project's sources, and builds a jar with every change for the running sandbox. See {@code bin/dev}. */
package io.frontstage.sandbox.dev;
