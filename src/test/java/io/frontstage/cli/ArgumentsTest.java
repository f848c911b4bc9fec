package io.frontstage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void tellsOptionsFromOperands() {
        Arguments arguments = of("a.yaml", "-o", "out.svg", "--view=journey", "-");

        assertThat(arguments.operands()).containsExactly("a.yaml", "-");
        assertThat(arguments.option("-o")).hasValue("out.svg");
        assertThat(arguments.option("--view")).hasValue("journey");
        assertThat(arguments.option("--hide")).isEmpty();
    }

    @Test
    void takesEverythingAfterTwoDashesAsOperands() {
        assertThat(of("--", "-o", "x").operands()).containsExactly("-o", "x");
    }

    @Test
    void keepsAnOptionThatComesSeveralTimesInOrder() {
        Arguments arguments = of("--hide", "legend", "--hide=arrows");

        assertThat(arguments.all("--hide")).containsExactly("legend", "arrows");
        assertThatThrownBy(() -> arguments.option("--hide")).isInstanceOf(UsageException.class);
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThatThrownBy(() -> of("a", "-o"))
                .isInstanceOf(UsageException.class)
                .hasMessage("The option -o needs a value.");
    }

    @Test
    void refusesAnUnknownOption() {
        assertThatThrownBy(() -> of("--veiw=x"))
                .isInstanceOf(UsageException.class)
                .hasMessage("There is no option --veiw; there are --hide, --view, -o.");
    }

    private static Arguments of(String... words) {
        return Arguments.of(List.of(words), Set.of("-o", "--view", "--hide"), Set.of());
    }
}
