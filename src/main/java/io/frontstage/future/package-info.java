/** Today's map and a future one in; what the future promises, and what must become true for it, out. */
package io.frontstage.future;
