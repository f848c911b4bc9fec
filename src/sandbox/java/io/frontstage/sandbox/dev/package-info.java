/** The project's sources in, watched; a jar with what changed out, for the running sandbox. See {@code bin/dev}. */
package io.frontstage.sandbox.dev;
