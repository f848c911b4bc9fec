/**
 * What the adapters of both products share: a call that the product may not support in, its result or a fallback out;
 * work in, its result out as soon as this node has room for it.
 */
package io.frontstage.product;
