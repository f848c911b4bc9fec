/**
 * Calculates figures from a map and its customers' answers: by month or quarter, compared with their targets, and before and after fixes.
 * Nothing is calculated from fewer than five answers. Independent of files and of the products.
 */
package io.frontstage.measure;
