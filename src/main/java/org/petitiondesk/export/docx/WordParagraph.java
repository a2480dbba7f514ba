package org.petitiondesk.export.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph about to be filled.
 *
 * @param direct what it has beside its style's own
 */
record WordParagraph(ParagraphStyle style, List<Element> direct) {
    WordParagraph {
        direct = List.copyOf(direct);
    }

    WordParagraph with(Element property) {
        List<Element> all = new ArrayList<>(direct);
        all.removeIf(other -> other.name().equals(property.name()));
        all.add(property);
        return new WordParagraph(style, all);
    }

    WordParagraph keptWithNext(boolean kept) {
        return kept ? with(Element.of("w:keepNext")) : this;
    }

    WordParagraph in(Frame frame) {
        return with(frame.property());
    }

    Element of(List<Element> runs) {
        return Element.of("w:p").with(properties()).with(runs);
    }

    Element properties() {
        List<Element> properties = new ArrayList<>(direct);
        properties.add(Element.val("w:pStyle", style.id()));
        return Schema.PARAGRAPH.of(properties);
    }

    Element of(Element... runs) {
        return of(List.of(runs));
    }
}
