/** Holds reference, schema, reader and examples of the definition language together. */
package io.frontstage.language;
