/** Positioned shapes with a role and an accessible name: what layout gives and drawing takes. Plain data, in CSS pixels. */
package io.frontstage.scene;
