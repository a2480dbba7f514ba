package org.petitiondesk.template;

import org.petitiondesk.model.template.MergeField;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Gathers pieces in order and puts those between a section's begin and end into the section.
 *
 * @param <T> blocks or pieces of a line
 */
final class Sections<T> {

    /** Makes a section of its content. */
    @FunctionalInterface
    interface Maker<T> {
        T section(MergeField field, boolean present, List<T> content);
    }

    private record Open<T>(MergeTag tag, int line, List<T> before) {}

    private final Maker<T> maker;
    private final Findings findings;
    private final Deque<Open<T>> open = new ArrayDeque<>();
    private List<T> content = new ArrayList<>();

    Sections(Maker<T> maker, Findings findings) {
        this.maker = maker;
        this.findings = findings;
    }

    void add(T piece) {
        content.add(piece);
    }

    /** Takes a tag that begins or ends a section. */
    void tag(MergeTag tag, int line) {
        if (tag.mark() != MergeTag.Mark.END) {
            if (tag.field().isEmpty()) {
                findings.unknownField(tag.name(), line);
            }
            open.push(new Open<>(tag, line, content));
            content = new ArrayList<>();
        } else if (open.isEmpty()) {
            findings.add("template.section-not-begun", line, tag.name(), tag.name());
        } else if (!open.element().tag().name().equalsIgnoreCase(tag.name())) {
            String expected = open.element().tag().name();
            findings.add("template.section-crossed", line, tag.name(), tag.name(), expected);
            close();
        } else {
            close();
        }
    }

    List<T> finish() {
        while (!open.isEmpty()) {
            Open<T> section = open.element();
            String name = section.tag().name();
            findings.add("template.section-not-ended", section.line(), name, name);
            close();
        }
        return content;
    }

    private void close() {
        Open<T> section = open.pop();
        List<T> inside = content;
        content = section.before();
        section.tag()
                .field()
                .ifPresentOrElse(
                        field ->
                                content.add(
                                        maker.section(
                                                field,
                                                section.tag().mark() == MergeTag.Mark.IF,
                                                inside)),
                        () -> content.addAll(inside));
    }
}
