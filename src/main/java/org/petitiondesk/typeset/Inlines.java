package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Inline;

import java.util.ArrayList;
import java.util.List;

/** Flattens running text into spans and makes the structure elements that it needs. */
final class Inlines {
    private final Structure structure;
    private final List<Span> spans = new ArrayList<>();

    private Inlines(Structure structure) {
        this.structure = structure;
    }

    static List<Span> spans(
            List<Inline> content, Type type, Language language, int element, Structure structure) {
        Inlines inlines = new Inlines(structure);
        inlines.add(content, type, language, element);
        return inlines.spans;
    }

    private void add(List<Inline> content, Type type, Language language, int element) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text(String text) -> spans.add(new Span(text, type, language, element));
                case Inline.LineBreak() -> spans.add(new Span("\n", type, language, element));
                case Inline.Emphasis(List<Inline> inner) ->
                        add(inner, type.withStyle(type.style().withItalic()), language, element);
                case Inline.Strong(List<Inline> inner) ->
                        add(inner, type.withStyle(type.style().withBold()), language, element);
                case Inline.Link(String target, List<Inline> inner) ->
                        add(inner, type, language, structure.link(target, element));
                case Inline.Foreign(Language foreign, List<Inline> inner) ->
                        add(inner, type, foreign, structure.foreign(foreign, element));
            }
        }
    }
}
