/**
 * Runs calls that the product may not support, and returns a fallback if it does not; and runs work as soon as this node has room for it.
 * Used by the adapters of both products.
 */
package io.frontstage.product;
