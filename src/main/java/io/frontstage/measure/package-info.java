/**
 * A map and the answers of its customers in; figures by month, how they compare with their targets, and whether what was done helped, out.
 * Nothing is calculated from fewer than five answers. Independent of files and of the products.
 */
package io.frontstage.measure;
