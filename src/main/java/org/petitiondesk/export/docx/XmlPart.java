package org.petitiondesk.export.docx;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Writes one part's XML element by element; only the part's outermost elements are held open. */
final class XmlPart {
    private static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Writer out;

    private XmlPart(Writer out) {
        this.out = out;
    }

    static XmlPart begin(Writer out) throws IOException {
        out.write(DECLARATION);
        return new XmlPart(out);
    }

    /** An element as it is written. */
    static Node.Markup markup(Element element) {
        StringWriter out = new StringWriter();
        try {
            new XmlPart(out).write(element);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Node.Markup(out.toString());
    }

    void write(Element element) throws IOException {
        tag(element);
        if (element.children().isEmpty()) {
            out.write("/>");
            return;
        }
        out.write('>');
        List<Node> children = element.children();
        for (int i = 0; i < children.size(); i++) {
            switch (children.get(i)) {
                case Element child -> write(child);
                case Node.Text(String characters) -> escape(characters);
                case Node.Markup(String xml) -> out.write(xml);
            }
        }
        close(element);
    }

    /** Begins an element whose children are written one by one; its own are ignored. */
    void open(Element element) throws IOException {
        tag(element);
        out.write('>');
    }

    void close(Element element) throws IOException {
        out.write("</");
        out.write(element.name());
        out.write('>');
    }

    private void tag(Element element) throws IOException {
        out.write('<');
        out.write(element.name());
        List<String> attributes = element.attributes();
        for (int i = 0; i < attributes.size(); i += 2) {
            out.write(' ');
            out.write(attributes.get(i));
            out.write("=\"");
            escape(attributes.get(i + 1));
            out.write('"');
        }
    }

    private void escape(String text) throws IOException {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i));
            if (!escaped.isEmpty()) {
                out.write(text, written, i - written);
                out.write(escaped);
                written = i + 1;
            }
        }
        out.write(text, written, text.length() - written);
    }

    private static String escaped(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\t', '\n', '\r' -> "&#" + (int) character + ";";
            default -> {
                if (character < ' ' || character >= '\uFFFE') {
                    throw new IllegalArgumentException(
                            "not checked before: character " + (int) character);
                }
                yield "";
            }
        };
    }
}
