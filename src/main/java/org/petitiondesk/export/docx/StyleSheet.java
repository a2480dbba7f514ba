package org.petitiondesk.export.docx;

import static org.petitiondesk.export.docx.Vocabulary.light;
import static org.petitiondesk.export.docx.Vocabulary.on;
import static org.petitiondesk.export.docx.Vocabulary.plus;
import static org.petitiondesk.export.docx.Vocabulary.size;
import static org.petitiondesk.export.docx.Vocabulary.small;
import static org.petitiondesk.export.docx.Vocabulary.spacing;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LineDistance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The styles part: how a letter in one language and layout looks. */
final class StyleSheet {
    /** After these a person who goes on writing most likely wants text. */
    private static final Set<ParagraphStyle> FOLLOWED_BY_TEXT =
            EnumSet.of(
                    ParagraphStyle.HEADING_1,
                    ParagraphStyle.HEADING_2,
                    ParagraphStyle.HEADING_3,
                    ParagraphStyle.HEADING_4,
                    ParagraphStyle.HEADING_5,
                    ParagraphStyle.HEADING_6,
                    ParagraphStyle.SUBJECT_LINE,
                    ParagraphStyle.SALUTATION,
                    ParagraphStyle.ANNEX_HEADING);

    /** These stand at measured places, or have no text. */
    private static final Set<ParagraphStyle> PLACED =
            EnumSet.of(
                    ParagraphStyle.SPACER,
                    ParagraphStyle.LETTERHEAD,
                    ParagraphStyle.LETTERHEAD_DETAIL,
                    ParagraphStyle.LETTERHEAD_RULE,
                    ParagraphStyle.RETURN_LINE,
                    ParagraphStyle.REFERENCE_LINE,
                    ParagraphStyle.DATE);

    private static final double LABEL_PT = 7.5;
    private static final double REFERENCE_PT = 9;
    private static final double SANS_REFERENCE_PT = 8.5;

    private final List<Element> styles = new ArrayList<>();

    private final List<Element> sans;
    private final Language language;
    private final Map<ParagraphStyle, Double> sizes = new EnumMap<>(ParagraphStyle.class);

    private StyleSheet(Language language) {
        this.language = language;
        sans = faces(language, true);
        sizes.put(ParagraphStyle.NORMAL, Usage.of(language).sizePt());
    }

    static Element of(LetterDocument letter) {
        StyleSheet sheet = new StyleSheet(letter.language());
        ParagraphStyle normal = ParagraphStyle.NORMAL;
        List<Element> paragraph = new ArrayList<>(List.of(on("w:widowControl")));
        if (Usage.of(letter.language()).isEastAsian()) {
            // Dates, codes and names stand amid Han and Hangul without gaps.
            paragraph.add(Element.val("w:autoSpaceDE", 0));
            paragraph.add(Element.val("w:autoSpaceDN", 0));
        }
        sheet.styles.add(
                style("paragraph", normal.id(), normal.styleName(), true)
                        .with(on("w:qFormat"), Schema.PARAGRAPH.of(paragraph)));
        new TextStyles(letter).addTo(sheet);
        new LetterPartStyles(letter).addTo(sheet);
        PageStyles.addTo(sheet, letter);
        sheet.addCharacterStyles(letter.language());
        return Element.of("w:styles", Vocabulary.NAMESPACES)
                .with(defaults(letter.language()))
                .with(sheet.styles);
    }

    /** A style that differs from its base in the look of paragraphs only. */
    void add(ParagraphStyle style, ParagraphStyle base, List<Element> paragraph) {
        add(style, base, paragraph, List.of());
    }

    /** A style with what it changes of its base, in the look of paragraphs and of text. */
    void add(
            ParagraphStyle style,
            ParagraphStyle base,
            List<Element> paragraph,
            List<Element> text) {
        double size = Vocabulary.sizePt(text).orElse(sizes.getOrDefault(base, 0.0));
        sizes.put(style, size);
        List<Element> parts = new ArrayList<>();
        parts.add(Element.val("w:basedOn", base.id()));
        if (FOLLOWED_BY_TEXT.contains(style)) {
            parts.add(Element.val("w:next", ParagraphStyle.BODY_TEXT.id()));
        }
        parts.add(on("w:qFormat"));
        boolean flows = !PLACED.contains(style);
        parts.add(Schema.PARAGRAPH.of(flows ? apart(paragraph, size, language) : paragraph));
        List<Element> all = new ArrayList<>(text);
        if (style.isSans()) {
            all.addAll(sans);
        }
        if (!all.isEmpty()) {
            parts.add(Schema.RUN.of(all));
        }
        styles.add(style("paragraph", style.id(), style.styleName(), false).with(parts));
    }

    /** With lines so far apart that those of writings that rise and fall far do not touch. */
    private static List<Element> apart(List<Element> paragraph, double sizePt, Language language) {
        double least = LineDistance.of(language) * sizePt;
        return least == 0
                ? paragraph
                : paragraph.stream().map(each -> Vocabulary.noLess(each, least)).toList();
    }

    private static Element defaults(Language language) {
        Script script = Script.of(language);
        Usage usage = Usage.of(language);
        List<Element> text = new ArrayList<>(faces(language, false));
        text.addAll(size(usage.sizePt()));
        List<Element> paragraph = new ArrayList<>(List.of(spacing(0, 0, usage.leadingPt())));
        if (script.isRightToLeft()) {
            paragraph.add(on("w:bidi"));
        }

        return Element.of("w:docDefaults")
                .with(
                        Element.of("w:rPrDefault").with(Schema.RUN.of(text)),
                        Element.of("w:pPrDefault")
                                .with(
                                        Schema.PARAGRAPH.of(
                                                apart(paragraph, usage.sizePt(), language))));
    }

    /** Fonts and languages of text in the letter's own script. */
    private static List<Element> faces(Language language, boolean sans) {
        return Runs.script(Script.of(language), language, sans).stream()
                .filter(element ->
                        !element.name().equals("w:rtl") && !element.name().equals("w:cs"))
                .toList();
    }

    private void addCharacterStyles(Language language) {
        Script script = Script.of(language);
        styles.add(
                style("character", "DefaultParagraphFont", "Default Paragraph Font", true)
                        .with(on("w:semiHidden")));
        styles.add(character("Strong", List.of(on("w:b"), on("w:bCs"))));
        styles.add(character("Emphasis", Runs.emphasis(script, language)));
        styles.add(character("Hyperlink", List.of(Element.val("w:u", "single"))));
        List<Element> regular = List.of(Element.val("w:b", 0), Element.val("w:bCs", 0));
        List<Element> sansRegular = plus(sans, regular);
        styles.add(character("Label", plus(sansRegular, small(LABEL_PT))));
        styles.add(character("Addition", plus(sansRegular, light())));
        styles.add(
                character(
                        "Reference",
                        script.isEastAsian()
                                ? plus(sansRegular, small(SANS_REFERENCE_PT))
                                : plus(regular, size(REFERENCE_PT))));
        styles.add(
                style("table", "TableNormal", "Normal Table", true)
                        .with(Element.of("w:tblPr").with(Tables.noCellMargins())));
        styles.add(style("numbering", "NoList", "No List", true));
    }

    private static Element character(String name, List<Element> text) {
        return style("character", name, name, false)
                .with(
                        Element.val("w:basedOn", "DefaultParagraphFont"),
                        on("w:qFormat"),
                        Schema.RUN.of(text));
    }

    private static Element style(String type, String id, String name, boolean isDefault) {
        Element style =
                isDefault
                        ? Element.of("w:style", "w:type", type, "w:default", "1", "w:styleId", id)
                        : Element.of("w:style", "w:type", type, "w:styleId", id);
        return style.with(Element.val("w:name", name));
    }
}
