package io.frontstage.confluence.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionSnifferTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blueprint: Coffee\nstages: []",
                "# a remark\nowner: x\nblueprint: Coffee",
                "---\nblueprint:\n  Coffee",
                "\"blueprint\": Coffee",
                "'blueprint' : Coffee",
                "owner: x\r\nblueprint: Coffee\r\n",
                "{\"blueprint\": \"Coffee\"}",
                "  {\n \"a\": {\"b\": [\"}\", \"\\\"\"]}, \"blueprint\" : \"Coffee\"",
            })
    void knowsADefinition(String beginning) {
        assertThat(DefinitionSniffer.looksLikeDefinition(beginning)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name: docker",
                "  blueprint: indented",
                "note: |\n  blueprint: Coffee",
                "# blueprint: Coffee",
                "blueprints: Coffee",
                "{\"data\": {\"blueprint\": 1}}",
                "{\"kind\": \"blueprint\"}",
                "{\"a\": \"x\\\\\", \"b\": [{\"blueprint\": 1}]}",
                "{\"unfinished",
                "{\"unfinished\\",
                "[{\"blueprint\": 1}]",
            })
    void isNotMisled(String beginning) {
        assertThat(DefinitionSniffer.looksLikeDefinition(beginning)).isFalse();
    }
}
