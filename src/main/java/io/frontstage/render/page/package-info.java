/** A blueprint and its scene in, the page's HTML out: header, the two drawings, legend, table twin. */
package io.frontstage.render.page;
