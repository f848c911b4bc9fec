package io.frontstage.sandbox.wiki;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A macro that records its calls. */
final class Recording implements Macro {

    record Execution(
            Map<String, String> parameters,
            String body,
            Optional<ContentEntityObject> entity,
            String output,
            String device) {}

    final List<Execution> calls = new ArrayList<>();
    private final Function<Execution, String> answer;

    Recording(Function<Execution, String> answer) {
        this.answer = answer;
    }

    static Recording saying(String html) {
        return new Recording(call -> html);
    }

    String execute(Execution call) {
        calls.add(call);
        return answer.apply(call);
    }

    Execution last() {
        return calls.get(calls.size() - 1);
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return execute(new Execution(
                parameters,
                body,
                Optional.ofNullable(context.getEntity()),
                context.getOutputType(),
                context.getOutputDeviceType()));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
