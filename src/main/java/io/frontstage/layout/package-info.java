/** A blueprint and what the reader wants to see of it in, a scene out. */
package io.frontstage.layout;
