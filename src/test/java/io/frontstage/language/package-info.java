/** Checks that reference, schema, reader and examples of the definition language agree. */
package io.frontstage.language;
