package io.frontstage.sandbox.host;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** REST resources. */
class BrokenRestTest extends BrokenPlugin {
    @Test
    void aResourceWithoutSecurityAnnotation() throws IOException {
        refused(
                TinyPlugin.good().replaceCode("tiny.rest.GreetingResource", "@UnrestrictedAccess\n", "\n"),
                "tiny.rest.GreetingResource#",
                "security annotation");
    }

    @Test
    void aResourceThatCannotBeCreated() throws IOException {
        refused(
                TinyPlugin.good()
                        .replaceCode(
                                "tiny.rest.GreetingResource",
                                "this.greeting = greeting;",
                                "throw new IllegalStateException(\"by design\");"),
                "tiny.rest.GreetingResource",
                "by design");
    }

    @Test
    void twoMethodsForOneRequest() throws IOException {
        refused(
                TinyPlugin.good()
                        .replaceCode("tiny.rest.GreetingResource", "@GET @Path(\"secret\")", "@GET @Path(\"fails\")"),
                "greetings");
    }

    @Test
    void aPackageWithoutResources() throws IOException {
        refused(
                TinyPlugin.good().replace(DESCRIPTOR, "tiny.rest</package>", "tiny.api</package>"),
                "greetings",
                "no resource");
    }
}
