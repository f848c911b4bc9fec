/**
 * A call that the product may not support in, its result or a fallback out; shared by the adapters of both products.
 */
package io.frontstage.product;
