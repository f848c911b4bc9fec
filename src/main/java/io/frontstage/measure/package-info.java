/**
 * A map and the answers of its customers in; figures by month, how they stand against their targets, and whether what was done helped,
 * out. Nothing is reckoned from fewer than five answers. Knows no file and no product.
 */
package io.frontstage.measure;
