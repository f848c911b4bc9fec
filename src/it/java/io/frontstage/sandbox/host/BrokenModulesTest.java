package io.frontstage.sandbox.host;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The modules of the descriptor. */
class BrokenModulesTest extends BrokenPlugin {
    @Test
    void aModuleTypeThatTheProductDoesNotKnow() throws IOException {
        refused(addModule("<xhtml-makro key=\"x\" class=\"tiny.GreetingMacro\"/>"), "<xhtml-makro>", "confluence");
    }

    @Test
    void aModuleOfTheOtherProductWithoutItsApplication() throws IOException {
        refused(addModule("<jql-function key=\"x\" class=\"tiny.GreetingMacro\"/>"), "<jql-function>", "confluence");
    }

    @Test
    void aModuleWithoutKey() throws IOException {
        refused(addModule("<web-item section=\"x\"/>"), "<web-item>", "no key");
    }

    @Test
    void twoModulesOfOneKey() throws IOException {
        refused(addModule("<web-item key=\"greeting\" section=\"x\"/>"), "“greeting”");
    }

    @Test
    void aMacroWithoutClass() throws IOException {
        refused(TinyPlugin.good().replace(DESCRIPTOR, "class=\"tiny.GreetingMacro\"", ""), "greeting", "no class");
    }

    @Test
    void aModuleClassThatIsNotThere() throws IOException {
        refused(
                TinyPlugin.good().replace(DESCRIPTOR, "tiny.GreetingMacro", "tiny.GreetingMakro"),
                "tiny.GreetingMakro",
                "not there");
    }

    @Test
    void aConditionThatIsNotThere() throws IOException {
        refused(
                addModule("<web-item key=\"x\" section=\"x\"><condition class=\"tiny.Gone\"/></web-item>"),
                "tiny.Gone");
    }

    @Test
    void aMacroClassThatIsNoMacro() throws IOException {
        refused(
                TinyPlugin.good().replace(DESCRIPTOR, "tiny.GreetingMacro", "tiny.Greeting"),
                "tiny.Greeting",
                "does not implement com.atlassian.confluence.macro.Macro");
    }

    @Test
    void aMacroThatCannotBeCreated() throws IOException {
        refused(
                TinyPlugin.good()
                        .replaceCode(
                                "tiny.GreetingMacro",
                                "this.greeting = greeting;",
                                "throw new IllegalStateException(\"by design\");"),
                "tiny.GreetingMacro",
                "by design");
    }

    @Test
    void aMacroParameterOfAnUnknownType() throws IOException {
        refused(TinyPlugin.good().replace(DESCRIPTOR, "type=\"attachment\"", "type=\"file\""), "“name”", "“file”");
    }

    @Test
    void textsThatAreNotThere() throws IOException {
        refused(TinyPlugin.good().replace(DESCRIPTOR, "tiny.texts", "tiny.words"), "tiny.words");
    }

    private static TinyPlugin addModule(String module) {
        return TinyPlugin.good().replace(DESCRIPTOR, "</atlassian-plugin>", module + "</atlassian-plugin>");
    }
}
