/** Elements, attributes and texts in, well-formed XML that is also good HTML out. The only place that escapes. */
package io.frontstage.render.markup;
