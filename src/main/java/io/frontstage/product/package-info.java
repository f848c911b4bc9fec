/**
 * Runs calls that the product may not support, and returns a fallback if it does not. Used by the adapters of both
 * products.
 */
package io.frontstage.product;
