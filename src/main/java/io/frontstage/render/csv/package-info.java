/**
 * Rows of texts in, a file that spreadsheets open out. The lists that can be such a file are {@code ItemsCsv},
 * {@code RankingCsv}, {@code GapsCsv}, {@code ChangesCsv} and {@code FutureCsv} in {@code render.view}, and
 * {@code MeasuresCsv} in {@code render.measure}.
 */
package io.frontstage.render.csv;
