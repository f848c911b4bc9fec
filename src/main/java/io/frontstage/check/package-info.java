/** A blueprint and its positions in, hints about good blueprinting out. */
package io.frontstage.check;
