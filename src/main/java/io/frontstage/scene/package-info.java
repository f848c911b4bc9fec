/**
 * Positioned shapes with a role and an accessible name: produced by the layout and consumed by the writers. Plain data
 * in CSS pixels.
 */
package io.frontstage.scene;
