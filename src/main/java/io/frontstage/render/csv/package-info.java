/**
 * Writes rows of texts as a file that spreadsheets can open. The lists that can be such a file are {@code ItemsCsv}, {@code RankingCsv},
 * {@code GapsCsv}, {@code ChangesCsv} and {@code FutureCsv} in {@code render.view}, and {@code MeasuresCsv} in {@code render.measure}.
 */
package io.frontstage.render.csv;
