/** Cuts a scene into sheets for paper: between stages if possible, and never through a card that fits a sheet. */
package io.frontstage.render.sheet;
