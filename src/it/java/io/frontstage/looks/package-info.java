/** The maps as a person sees them: example definitions in, pictures of the page in a real browser out. */
package io.frontstage.looks;
