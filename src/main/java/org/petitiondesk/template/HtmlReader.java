package org.petitiondesk.template;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.petitiondesk.model.letter.LinkTarget;
import org.petitiondesk.model.manuscript.Content;
import org.petitiondesk.model.manuscript.Look;
import org.petitiondesk.model.manuscript.Manuscript;
import org.petitiondesk.model.manuscript.Nest;
import org.petitiondesk.model.manuscript.Passage;
import org.petitiondesk.model.manuscript.Piece;
import org.petitiondesk.model.manuscript.Shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Takes over what a browser or Word put on the clipboard: bold, italic, headings, lists,
 * quotations, links and page breaks; the rest is dropped, but no words are.
 */
public final class HtmlReader {
    private static final Set<String> UNREAD =
            Set.of("head", "style", "script", "title", "template");

    private final List<Passage> passages = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private Shape shape = Shape.PLAIN;

    private HtmlReader() {}

    /** What a page shows. */
    public static Manuscript read(String html) {
        HtmlReader reader = new HtmlReader();
        reader.children(Jsoup.parse(html).body(), Look.PLAIN);
        reader.end();
        return new Manuscript(reader.passages).tidied();
    }

    private void children(Element parent, Look look) {
        for (Node node : parent.childNodes()) {
            switch (node) {
                case TextNode text -> words(text.getWholeText(), look);
                case Element element -> element(element, look);
                default -> {
                    // Comments and the like.
                }
            }
        }
    }

    private void words(String text, Look look) {
        String words = text.replaceAll("[ \\t\\r\\n\\f]+", " ");
        FieldFinder.split(words).forEach(content -> pieces.add(new Piece(content, look)));
    }

    private void element(Element element, Look look) {
        String name = element.normalName();
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        if (UNREAD.contains(name) || style.contains("mso-list:ignore")) {
            return;
        }
        if (style.contains("page-break-before:always")) {
            end();
            passages.add(new Passage(Shape.PAGE_BREAK, List.of()));
        }
        Look inside = look(element, name, style, look);
        switch (name) {
            case "br" -> pieces.add(new Piece(new Content.Break(true), look));
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                    block(element, inside, shape.withLevel(name.charAt(1) - '0'));
            case "blockquote" -> nested(element, inside, Nest.opening(Nest.Kind.QUOTE));
            case "ul" -> list(element, inside, Nest.Kind.BULLETS);
            case "ol" -> list(element, inside, Nest.Kind.NUMBERS);
            case "td", "th" -> {
                children(element, inside);
                words(" ", inside);
            }
            default -> {
                Optional<Shape> item = WordList.shape(element, style, passages);
                if (item.isPresent()) {
                    block(element, inside, item.get());
                } else if (element.isBlock() || name.equals("tr")) {
                    block(element, inside, shape);
                } else {
                    children(element, inside);
                }
            }
        }
    }

    private static Look look(Element element, String name, String style, Look outer) {
        Look look =
                switch (name) {
                    case "b", "strong" -> outer.withBold(true);
                    case "i", "em", "cite" -> outer.withItalic(true);
                    case "a" ->
                            LinkTarget.isSafe(element.attr("href"))
                                    ? outer.withLink(Optional.of(element.attr("href")))
                                    : outer;
                    default -> outer;
                };
        if (style.matches(".*font-weight:(bold|[6-9]00).*")) {
            look = look.withBold(true);
        } else if (style.matches(".*font-weight:(normal|[1-5]00).*")) {
            look = look.withBold(false);
        }
        if (style.contains("font-style:italic")) {
            look = look.withItalic(true);
        } else if (style.contains("font-style:normal")) {
            look = look.withItalic(false);
        }
        return look;
    }

    private void block(Element element, Look look, Shape inside) {
        Shape outside = shape;
        end();
        shape = inside;
        children(element, look);
        end();
        shape = outside.goingOn().withLevel(outside.level());
    }

    private void nested(Element element, Look look, Nest nest) {
        end();
        List<Nest> nests = new ArrayList<>(shape.nests());
        nests.add(nest);
        block(element, look, Shape.PLAIN.withNests(nests));
    }

    private void list(Element list, Look look, Nest.Kind kind) {
        end();
        Shape outside = shape;
        Nest nest = new Nest(kind, Nest.Step.OPENS, start(list));
        for (Element item : list.children()) {
            if (item.normalName().equals("li")) {
                nested(item, look, nest);
                nest = nest.with(Nest.Step.NEXT);
            } else {
                // Google puts a list into a list and not into its item.
                shape = passages.isEmpty() ? outside : passages.getLast().shape().goingOn();
                element(item, look);
                shape = outside.goingOn();
            }
        }
        shape = outside.goingOn();
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("[0-9]{1,9}") ? Integer.parseInt(start) : 1;
    }

    /** Ends a paragraph, if one is begun. */
    private void end() {
        Passage passage = new Passage(shape, pieces);
        if (!passage.plainText().replace('\u00a0', ' ').isBlank()) {
            passages.add(passage);
            shape = shape.goingOn();
        }
        pieces.clear();
    }
}
