package io.frontstage.answer.survey;

import io.frontstage.answer.SurveyAnswer;

/**
 * An answer of a survey that belongs to the map.
 *
 * @param answer what is kept of it
 * @param comment what the customer wrote; empty unless comments were chosen
 */
public record NewAnswer(SurveyAnswer answer, String comment) {}
