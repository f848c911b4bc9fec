package io.frontstage.measure;

import io.frontstage.answer.SurveyAnswer;
import java.util.List;

/**
 * Answers as numbers. One answer at the lowest and one at the highest end of the scale are added, so that a sample in which all answers are
 * the same does not look certain (Agresti and Caffo, 2000).
 *
 * @param n the number of answers, including those two
 * @param mean their mean
 * @param variance their variance, by n − 1
 */
record Sample(int n, double mean, double variance) {

    /** The 97.5th percentile of the normal distribution. */
    private static final double Z = 1.96;

    static Sample of(List<SurveyAnswer> answers, FigureCalculator calculator) {
        double[] numbers = new double[answers.size() + 2];
        for (int i = 0; i < answers.size(); i++) {
            numbers[i] = calculator.number(answers.get(i).score()).doubleValue();
        }
        numbers[answers.size()] = calculator.least();
        numbers[answers.size() + 1] = calculator.most();
        double mean = mean(numbers);
        double squares = 0;
        for (double number : numbers) {
            squares += (number - mean) * (number - mean);
        }
        return new Sample(numbers.length, mean, squares / (numbers.length - 1));
    }

    /** The minimum difference that would be visible. */
    double visibleDifference(Sample other) {
        return Z * Math.sqrt(variance / n + other.variance / other.n);
    }

    private static double mean(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum / numbers.length;
    }
}
