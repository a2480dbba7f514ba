package org.petitiondesk.export.docx;

import org.petitiondesk.model.common.EmphasisDots;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.Isolates;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes runs of text. Every run names its fonts and languages, so that a name in another script is
 * set in a face that has it, and read out as what it is, wherever its paragraph is pasted to.
 */
final class Runs {
    /** Asks for a break that Word may not need; the pages have none either. */
    private static final String SOFT_HYPHEN = "\u00AD";

    /** The style that emphasises the letter's own script, and would slant or dot others. */
    private static final String EMPHASIS = "Emphasis";

    private static final List<Element> BOLD = List.of(Element.of("w:b"), Element.of("w:bCs"));
    private static final List<Element> REGULAR =
            List.of(Element.val("w:b", 0), Element.val("w:bCs", 0));

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Element BREAK = Element.of("w:r").with(Element.of("w:br"));

    private final Language language;
    private final Isolates isolates;
    private final Links links;
    private final Map<Look, Map<Script, Node>> properties;
    private final Look plain;

    /**
     * @param isolates what is read in its own direction
     */
    Runs(Language language, Isolates isolates, Links links) {
        this(
                language,
                isolates,
                links,
                new HashMap<>(),
                new Look(language, Voice.TEXT, false, false, false));
    }

    private Runs(
            Language language,
            Isolates isolates,
            Links links,
            Map<Look, Map<Script, Node>> properties,
            Look plain) {
        this.language = language;
        this.isolates = isolates;
        this.links = links;
        this.properties = properties;
        this.plain = plain;
    }

    /** In which face text speaks. */
    private enum Voice {
        TEXT,
        /** Bold by its paragraph's style. */
        HEADING,
        SANS,
        /** What says what the text beside it is; small and light. */
        LABEL,
        /** What is added to a heading; light. */
        ADDITION,
        /** A reference in a line of other text; sans amid Han and Hangul. */
        REFERENCE;

        boolean isSans(Language language) {
            return switch (this) {
                case TEXT, HEADING -> false;
                case SANS, LABEL, ADDITION -> true;
                case REFERENCE -> language.writing().isEastAsian();
            };
        }
    }

    /** How text stands out from the text around it. */
    private record Look(
            Language language, Voice voice, boolean strong, boolean emphasis, boolean link) {
        Look in(Language other) {
            return new Look(other, voice, strong, emphasis, link);
        }

        Look speaking(Voice other) {
            return new Look(language, other, strong, emphasis, link);
        }

        Look strengthened() {
            return new Look(language, voice, true, emphasis, link);
        }

        Look emphasized() {
            return new Look(language, voice, strong, true, link);
        }

        Look linked() {
            return new Look(language, voice, strong, emphasis, true);
        }

        Optional<String> style() {
            if (link) {
                return Optional.of("Hyperlink");
            }
            if (strong) {
                return Optional.of("Strong");
            }
            if (emphasis) {
                return Optional.of(EMPHASIS);
            }
            return switch (voice) {
                case TEXT, HEADING, SANS -> Optional.empty();
                case LABEL -> Optional.of("Label");
                case ADDITION -> Optional.of("Addition");
                case REFERENCE -> Optional.of("Reference");
            };
        }
    }

    /** The same for paragraphs in a style, in its face. */
    Runs in(ParagraphStyle style) {
        return speaking(
                style.isSans() ? Voice.SANS : style.isHeading() ? Voice.HEADING : Voice.TEXT);
    }

    /** The same for text in which something else is read in its own direction. */
    Runs with(Isolates own) {
        return new Runs(language, own, links, properties, plain);
    }

    private Runs speaking(Voice voice) {
        return voice == plain.voice()
                ? this
                : new Runs(language, isolates, links, properties, plain.speaking(voice));
    }

    List<Element> of(String text) {
        List<Element> runs = new ArrayList<>();
        add(runs, text, plain);
        return runs;
    }

    List<Element> strong(String text) {
        List<Element> runs = new ArrayList<>();
        add(runs, text, plain.strengthened());
        return runs;
    }

    /** What says what the text after it is. */
    List<Element> label(String text) {
        return speaking(Voice.LABEL).of(text);
    }

    /** A reference in a line of other text. */
    List<Element> reference(String text) {
        return speaking(Voice.REFERENCE).of(text);
    }

    /** What is added to a heading. */
    List<Element> addition(String text) {
        return speaking(Voice.ADDITION).of(text);
    }

    /**
     * Names in a list look alike in every letter: in an alphabet they take its own face. Amid what
     * is read from the right, names that are as well are read as other text.
     */
    List<Element> ofName(String text) {
        if (isFromTheRight() && !isTurned(text)) {
            return of(text);
        }
        List<Element> runs = new ArrayList<>();
        add(runs, text, plain, Script.WESTERN);
        return runs;
    }

    /**
     * A paragraph that is read its own way, such as an address or a name: amid what is read from
     * the right its first letter tells which. It begins at the same side as others.
     */
    Element own(WordParagraph paragraph, String text) {
        return isTurned(text) ? turned(paragraph).of(ofName(text)) : paragraph.of(of(text));
    }

    /** Whether a text is read from the left amid what is read from the right. */
    boolean isTurned(String text) {
        return isFromTheRight()
                && !text.isEmpty()
                && new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private boolean isFromTheRight() {
        return Script.of(language).isRightToLeft();
    }

    /** A paragraph that is read from the left and begins at the right. */
    static WordParagraph turned(WordParagraph paragraph) {
        return paragraph.with(Vocabulary.FROM_THE_LEFT).with(Element.val("w:jc", "right"));
    }

    List<Element> of(List<Inline> content) {
        List<Element> runs = new ArrayList<>();
        add(runs, content, plain);
        return runs;
    }

    /** A run that holds something other than text. */
    Element holding(Element... content) {
        return Element.of("w:r").with(properties(plain, Script.of(language))).with(content);
    }

    private void add(List<Element> runs, List<Inline> content, Look look) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text(String text) -> add(runs, text, look);
                case Inline.Emphasis(List<Inline> words) -> add(runs, words, look.emphasized());
                case Inline.Strong(List<Inline> words) -> add(runs, words, look.strengthened());
                case Inline.Foreign(Language other, List<Inline> words) ->
                        add(runs, words, look.in(other));
                case Inline.LineBreak() -> runs.add(BREAK);
                case Inline.Link(String target, List<Inline> words) ->
                        addLink(runs, target, words, look);
            }
        }
    }

    private void addLink(List<Element> runs, String target, List<Inline> words, Look look) {
        if (look.link()) {
            add(runs, words, look);
            return;
        }
        List<Element> linked = new ArrayList<>();
        add(linked, words, look.linked());
        runs.add(Element.of("w:hyperlink", "r:id", links.to(target)).with(linked));
    }

    private void add(List<Element> runs, String text, Look look) {
        add(runs, text, look, Script.of(look.language()));
    }

    private void add(List<Element> runs, String text, Look look, Script base) {
        if (text.isEmpty()) {
            return;
        }
        String bare = text.replace(SOFT_HYPHEN, "");
        boolean directed = base.isRightToLeft() && isFromTheRight();
        List<Script.Stretch> stretches =
                directed
                        ? Script.splitFromTheRight(DirectionMarks.in(bare, isolates), base)
                        : Script.split(bare, base);
        for (Script.Stretch stretch : stretches) {
            runs.add(
                    Element.of("w:r")
                            .with(properties(look, stretch.script()))
                            .with(characters(stretch.text())));
        }
    }

    private static List<Element> characters(String text) {
        if (text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return List.of(textElement(text));
        }
        List<Element> all = new ArrayList<>();
        for (String line : LINE_END.split(text, -1)) {
            if (!all.isEmpty()) {
                all.add(Element.of("w:br"));
            }
            for (String cell : TAB.split(line, -1)) {
                all.add(textElement(cell));
                all.add(Element.of("w:tab"));
            }
            all.removeLast();
        }
        return all;
    }

    private static Element textElement(String text) {
        return Element.of("w:t", "xml:space", "preserve").with(text);
    }

    private Node properties(Look look, Script script) {
        return properties
                .computeIfAbsent(look, key -> new EnumMap<>(Script.class))
                .computeIfAbsent(script, key -> make(look, script, language));
    }

    private static Node make(Look look, Script script, Language base) {
        boolean sans = look.voice().isSans(base);
        List<Element> all = new ArrayList<>(script(script, look.language(), sans));
        List<Element> emphasis = look.emphasis() ? emphasis(script, look.language()) : List.of();
        look.style()
                .filter(style ->
                        !style.equals(EMPHASIS) || emphasis.equals(emphasis(Script.of(base), base)))
                .ifPresent(style -> all.add(Element.val("w:rStyle", style)));
        boolean regular = look.voice() == Voice.HEADING && emphasis.equals(BOLD);
        if (look.strong() && !regular) {
            all.addAll(BOLD);
        }
        all.addAll(regular ? REGULAR : emphasis);
        return XmlPart.markup(Schema.RUN.of(all));
    }

    /**
     * How text of a script is emphasised within text of a language: few have an italic. What is
     * made bold for want of one is regular in a heading.
     */
    static List<Element> emphasis(Script script, Language language) {
        return switch (script) {
            case HAN, KANA, HANGUL ->
                    List.of(
                            switch (EmphasisDots.of(language)) {
                                case ABOVE -> Element.val("w:em", "dot");
                                case BELOW -> Element.val("w:em", "underDot");
                            });
            case WESTERN -> List.of(Element.of("w:i"), Element.of("w:iCs"));
            default -> BOLD;
        };
    }

    /** Fonts and languages for text of a script within text of a language. */
    static List<Element> script(Script script, Language language, boolean sans) {
        Language eastAsian = WordLanguage.eastAsian(script, language);
        List<String> fonts = fonts(script, eastAsian, sans);
        List<String> languages = new ArrayList<>();
        languages.addAll(List.of("w:val", WordLanguage.ofWesternLetters(script, language)));
        languages.addAll(List.of("w:eastAsia", WordLanguage.tag(eastAsian)));
        List<Element> all = new ArrayList<>();
        if (script.isEastAsian()) {
            fonts.addAll(List.of("w:hint", "eastAsia"));
        } else if (script.isComplex()) {
            if (script != Script.OTHER_COMPLEX || Script.of(language) == script) {
                languages.addAll(List.of("w:bidi", WordLanguage.ofScript(script, language)));
            }
            all.add(Element.of(script.isRightToLeft() ? "w:rtl" : "w:cs"));
        }
        all.add(new Element("w:rFonts", fonts, List.of()));
        all.add(new Element("w:lang", languages, List.of()));
        return all;
    }

    private static List<String> fonts(Script script, Language eastAsian, boolean sans) {
        String eastAsianFace = Typeface.eastAsian(script, eastAsian, sans).face();
        // Digits and Latin letters amid Han or Hangul look too bold in a face of another design.
        String own = Typeface.of(script, sans).face();
        String latin = script.isOtherAlphabet() ? own : Typeface.latin(sans).face();
        String western = script.isEastAsian() ? eastAsianFace : latin;
        return new ArrayList<>(
                List.of(
                        "w:ascii", western,
                        "w:hAnsi", western,
                        "w:eastAsia", eastAsianFace,
                        "w:cs", own));
    }
}
