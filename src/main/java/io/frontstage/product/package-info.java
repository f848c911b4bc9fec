/** A call that the product may not know in, its answer or another one out: what the adapters of both products need of either. */
package io.frontstage.product;
