package io.frontstage.answer;

import io.frontstage.blueprint.PersonaId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One customer's answer. Its comment is never kept.
 *
 * @param day when it was given
 * @param target what it is about
 * @param score on the metric's scale; 1 or 0 for yes or no; -2 to 2 for a feeling
 * @param persona who gave it, if that is a persona of the map
 */
public record SurveyAnswer(LocalDate day, MeasureTarget target, BigDecimal score, Optional<PersonaId> persona) {}
