package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.MappingKind;
import io.frontstage.definition.ValueForm;
import io.frontstage.definition.text.NotEditableException;
import java.util.Map;

/** Adds a metric of the map, a stage or a step, sets one of its keys, or removes it. */
public final class SetMetric extends ElementChange {

    private final String name;
    private final Key part;
    private final String value;

    /**
     * @param part a key of metrics
     * @param value empty: the key is removed; removing the value of a metric without other keys removes the metric
     */
    public SetMetric(ElementRef ref, String name, Key part, String value) {
        super(ref);
        this.name = name;
        this.part = part;
        this.value = value;
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException {
        if (name.isBlank()) {
            throw new ChangeRefusedException(RefusalReason.NO_TITLE);
        }
        LocatedElement element = session.own(ref);
        boolean isItsKey = element.ref().kind().mappingKind().has(Key.METRICS)
                && MappingKind.METRIC.has(part)
                && ValueForm.of(MappingKind.METRIC, part) == ValueForm.SINGLE;
        if (!isItsKey) {
            throw new ChangeRefusedException(RefusalReason.NOT_ITS_KEY);
        }
        session.expand(element.path());
        Object said = session.tree().at(element.path()).get(Key.METRICS.word());
        Object metric = said instanceof Map<?, ?> metrics ? metrics.get(name) : null;
        String old = metric instanceof Map<?, ?> parts
                ? (String) parts.get(part.word())
                : part == Key.VALUE ? (String) metric : null;
        if (value.equals(old == null ? "" : old) && (metric != null || !value.isEmpty())) {
            return Applied.of(element, "arrange.already", name);
        }
        session.make(new WriteMetric(element.path(), name, part.word(), value));
        LocatedElement now = session.element(ref);
        return value.isEmpty()
                ? Applied.of(now, "arrange.unset", name, part.word())
                : Applied.of(now, "arrange.set", name, part.word(), value);
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.feels", name, value, Key.METRICS.word());
    }
}
