package org.petitiondesk.export.docx;

import static org.petitiondesk.export.docx.Vocabulary.on;
import static org.petitiondesk.export.docx.Vocabulary.size;
import static org.petitiondesk.export.docx.Vocabulary.spacing;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.LetterDocument;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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

    private final List<Element> styles = new ArrayList<>();

    private StyleSheet() {}

    static Element of(LetterDocument letter) {
        StyleSheet sheet = new StyleSheet();
        ParagraphStyle normal = ParagraphStyle.NORMAL;
        sheet.styles.add(
                style("paragraph", normal.id(), normal.styleName(), true)
                        .with(on("w:qFormat"), Schema.PARAGRAPH.of(on("w:widowControl"))));
        new TextStyles(letter).addTo(sheet);
        new LetterPartStyles(letter).addTo(sheet);
        PageStyles.addTo(sheet, letter);
        sheet.addCharacterStyles(Script.of(letter.language()));
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
        List<Element> parts = new ArrayList<>();
        parts.add(Element.val("w:basedOn", base.id()));
        if (FOLLOWED_BY_TEXT.contains(style)) {
            parts.add(Element.val("w:next", ParagraphStyle.BODY_TEXT.id()));
        }
        parts.add(on("w:qFormat"));
        parts.add(Schema.PARAGRAPH.of(paragraph));
        if (!text.isEmpty()) {
            parts.add(Schema.RUN.of(text));
        }
        styles.add(style("paragraph", style.id(), style.styleName(), false).with(parts));
    }

    private static Element defaults(Language language) {
        Script script = Script.of(language);
        Usage usage = Usage.of(language);
        List<Element> text = new ArrayList<>(Runs.script(script, language));
        text.removeIf(element -> element.name().equals("w:rtl") || element.name().equals("w:cs"));
        text.addAll(size(usage.sizePt()));
        List<Element> paragraph = new ArrayList<>(List.of(spacing(0, 0, usage.leadingPt())));
        if (script.isRightToLeft()) {
            paragraph.add(on("w:bidi"));
        }
        return Element.of("w:docDefaults")
                .with(
                        Element.of("w:rPrDefault").with(Schema.RUN.of(text)),
                        Element.of("w:pPrDefault").with(Schema.PARAGRAPH.of(paragraph)));
    }

    private void addCharacterStyles(Script script) {
        styles.add(
                style("character", "DefaultParagraphFont", "Default Paragraph Font", true)
                        .with(on("w:semiHidden")));
        styles.add(character("Strong", List.of(on("w:b"), on("w:bCs"))));
        styles.add(character("Emphasis", Runs.emphasis(script)));
        styles.add(character("Hyperlink", List.of(Element.val("w:u", "single"))));
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
