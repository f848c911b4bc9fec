/** Writes elements, attributes and texts as well-formed XML that is also good HTML. The only place that escapes. */
package io.frontstage.render.markup;
