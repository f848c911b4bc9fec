package io.frontstage.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.layout.Level;
import io.frontstage.layout.PainPlacement;
import io.frontstage.layout.View;
import io.frontstage.messages.Messages;
import io.frontstage.scene.Part;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MacroParametersTest {

    @Test
    void showsTheWholeBlueprintOfThisPageWhenNothingIsAsked() {
        MacroParameters parameters = MacroParameters.from(Map.of());

        assertThat(parameters.name()).isEmpty();
        assertThat(parameters.page()).isEmpty();
        assertThat(parameters.version()).isEmpty();
        assertThat(parameters.view()).isEqualTo("blueprint");
        assertThat(parameters.parts()).containsExactlyInAnyOrder(Part.values());
        assertThat(parameters.misfits()).isEmpty();
    }

    @Test
    void survivesAMacroWithoutParameters() {
        assertThat(MacroParameters.from(null).misfits()).isEmpty();
    }

    @Test
    void readsEveryParameter() {
        MacroParameters parameters = MacroParameters.from(Map.of(
                "name",
                " order-ahead.yaml ",
                "page",
                "CX:Coffee",
                "version",
                "7",
                "view",
                "Journey",
                "with",
                "future.yaml",
                "legend",
                "FALSE",
                "arrows",
                "no",
                "header",
                "true"));

        assertThat(parameters.name()).contains("order-ahead.yaml");
        assertThat(parameters.page()).contains("CX:Coffee");
        assertThat(parameters.version()).hasValue(7);
        assertThat(parameters.view()).isEqualTo("journey");
        assertThat(parameters.drawn()).isEqualTo(View.JOURNEY);
        assertThat(parameters.with()).contains("future.yaml");
        assertThat(parameters.parts()).doesNotContain(Part.LEGEND, Part.ARROWS).contains(Part.HEADER, Part.ITEMS);
        assertThat(parameters.misfits()).isEmpty();
    }

    @Test
    void decidesTheLevelByTheMapAndPutsPainsInARowUnlessTheAuthorSaysOtherwise() {
        MacroParameters unsaid = MacroParameters.from(Map.of());
        MacroParameters said = MacroParameters.from(Map.of("level", "Everything", "pains", "cards"));
        MacroParameters wrong = MacroParameters.from(Map.of("level", "all", "pains", "lanes"));

        assertThat(unsaid.level()).isEqualTo(Level.AUTO);
        assertThat(unsaid.pains()).isEqualTo(PainPlacement.ROW);
        assertThat(said.level()).isEqualTo(Level.EVERYTHING);
        assertThat(said.pains()).isEqualTo(PainPlacement.CARDS);
        assertThat(wrong.level()).isEqualTo(Level.AUTO);
        assertThat(wrong.pains()).isEqualTo(PainPlacement.ROW);
        assertThat(wrong.misfits())
                .extracting(MacroParameters.Misfit::parameter)
                .containsExactlyInAnyOrder("level", "pains");
    }

    @Test
    void takesAnEmptyValueForNone() {
        MacroParameters parameters =
                MacroParameters.from(Map.of("name", "", "page", "  ", "version", "", "legend", ""));

        assertThat(parameters).isEqualTo(MacroParameters.from(Map.of()));
    }

    @Test
    void takesTheNamelessParameterForTheFile() {
        assertThat(MacroParameters.from(Map.of("0", "a.yaml")).name()).contains("a.yaml");
        assertThat(MacroParameters.from(Map.of("", "a.yaml")).name()).contains("a.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "seven", "1.5", "99999999999999999999"})
    void reportsAVersionThatIsNoneAndShowsTheNewest(String version) {
        MacroParameters parameters = MacroParameters.from(Map.of("version", version));

        assertThat(parameters.version()).isEmpty();
        assertThat(parameters.misfits())
                .containsExactly(new MacroParameters.Misfit("version", version, "page.parameter.version"));
    }

    @Test
    void reportsWhatItDoesNotUnderstandWithARemedyInEveryLanguage() {
        MacroParameters parameters = MacroParameters.from(
                Map.of("view", "jurney", "legend", "maybe", "version", "last", "level", "low", "pains", "off"));

        assertThat(parameters.view()).isEqualTo("blueprint");
        assertThat(parameters.parts()).contains(Part.LEGEND);
        assertThat(parameters.misfits())
                .extracting(MacroParameters.Misfit::parameter)
                .containsExactlyInAnyOrder("view", "legend", "version", "level", "pains");
        assertThat(parameters.misfits()).allSatisfy(misfit -> {
            assertThat(Messages.in(Locale.ENGLISH).text(misfit.remedy())).isNotBlank();
            assertThat(Messages.in(Locale.GERMAN).text(misfit.remedy())).isNotBlank();
        });
    }

    @Test
    void ignoresParametersThatItDoesNotKnow() {
        assertThat(MacroParameters.from(Map.of("atlassian-macro-output-type", "BLOCK")))
                .isEqualTo(MacroParameters.from(Map.of()));
    }
}
