package org.petitiondesk.export.docx;

import static org.petitiondesk.export.docx.ParagraphStyle.*;
import static org.petitiondesk.export.docx.Vocabulary.indent;
import static org.petitiondesk.export.docx.Vocabulary.lineBelow;
import static org.petitiondesk.export.docx.Vocabulary.on;
import static org.petitiondesk.export.docx.Vocabulary.size;
import static org.petitiondesk.export.docx.Vocabulary.spacing;
import static org.petitiondesk.export.docx.Vocabulary.tab;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;

import java.util.ArrayList;
import java.util.List;

/** The styles part: how a letter in one language and layout looks. */
final class StyleSheet {
    private static final Element BOLD = on("w:b");
    private static final Element BOLD_COMPLEX = on("w:bCs");
    private static final Element GREY = Element.val("w:color", "595959");
    private static final double LABEL_PT = 8.5;
    private static final double LABEL_LEADING_PT = 12;
    private static final double ANNEX_PT = 9.5;
    private static final double ANNEX_LEADING_PT = 14;
    private static final double QUOTE_INDENT_MM = 8;
    private static final double ADDRESS_INDENT_MM = 78;

    private final Language language;
    private final Usage usage;
    private final Script script;
    private final Geometry geometry;
    private final double line;
    private final double paragraphGap;
    private final boolean plain;
    private final Element referencesColumn;
    private final Element notesColumn;
    private final List<Element> styles = new ArrayList<>();

    private StyleSheet(LetterDocument letter) {
        language = letter.language();
        usage = Usage.of(language);
        script = Script.of(language);
        geometry = Geometry.of(letter);
        line = usage.leadingPt();
        plain = letter.page().layout() == LetterLayout.PLAIN;
        referencesColumn = LabelColumn.of(letter, Block.References.class);
        notesColumn = LabelColumn.of(letter, Block.Notes.class);
        paragraphGap = paragraphGap(letter.page().layout());
    }

    static Element of(LetterDocument letter) {
        return new StyleSheet(letter).make();
    }

    private double paragraphGap(LetterLayout layout) {
        return switch (usage) {
            case BLOCK ->
                    switch (layout) {
                        case DIN_5008_A, DIN_5008_B -> line;
                        case PLAIN, SN_010130, US_NO_10 -> line / 2;
                    };
            case FRENCH, CHINESE -> 0;
            case KOREAN -> 4;
        };
    }

    private Element make() {
        styles.add(
                style("paragraph", NORMAL.id(), NORMAL.styleName(), true)
                        .with(on("w:qFormat"), Schema.PARAGRAPH.of(on("w:widowControl"))));
        addText();
        addHeadings();
        addLetterParts();
        addSignature();
        addAnnex();
        addRunning();
        addCharacterStyles();
        return Element.of("w:styles", Vocabulary.NAMESPACES).with(defaults()).with(styles);
    }

    private Element defaults() {
        List<Element> text = new ArrayList<>(Runs.script(script, language));
        text.removeIf(element -> element.name().equals("w:rtl") || element.name().equals("w:cs"));
        text.addAll(size(usage.sizePt()));
        List<Element> paragraph = new ArrayList<>(List.of(spacing(0, 0, line)));
        if (script.isRightToLeft()) {
            paragraph.add(on("w:bidi"));
        }
        return Element.of("w:docDefaults")
                .with(
                        Element.of("w:rPrDefault").with(Schema.RUN.of(text)),
                        Element.of("w:pPrDefault").with(Schema.PARAGRAPH.of(paragraph)));
    }

    private void addText() {
        Element justified = Element.val("w:jc", "both");
        add(BODY_TEXT, NORMAL, List.of(spacing(0, paragraphGap), usage.firstLine(0), justified));
        int inset = Twips.ofMillimetres(QUOTE_INDENT_MM);
        Element quoteIndent =
                Element.of(
                        "w:ind",
                        "w:left",
                        Integer.toString(inset),
                        "w:right",
                        Integer.toString(inset),
                        "w:firstLineChars",
                        "0",
                        "w:firstLine",
                        "0");
        add(QUOTE, BODY_TEXT, List.of(quoteIndent));
        Element listGap = spacing(0, Math.min(paragraphGap, line / 2));
        add(LIST_NUMBER, BODY_TEXT, List.of(listGap));
        add(LIST_BULLET, BODY_TEXT, List.of(listGap));
        add(LIST_CONTINUE, BODY_TEXT, List.of(listGap));
    }

    private void addHeadings() {
        double title = usage.sizePt() + 6;
        List<Element> titleText = new ArrayList<>(size(title));
        titleText.addAll(List.of(BOLD, BOLD_COMPLEX));
        List<Element> kept = List.of(on("w:keepNext"), on("w:keepLines"));
        add(TITLE, NORMAL, plus(kept, spacing(0, line, title * 1.4)), titleText);
        boolean centred = usage == Usage.CHINESE && plain;
        add(
                SUBJECT_LINE,
                TITLE,
                List.of(
                        spacing(centred ? line : line / 2, centred ? line / 2 : line, line * 1.2),
                        Element.val("w:jc", centred ? "center" : "left")),
                centred ? size(usage.sizePt() + 4) : size(usage.sizePt()));
        for (int level = 1; level <= 6; level++) {
            double size = usage.sizePt() + Math.max(0, 3.5 - 1.5 * level);
            List<Element> text = new ArrayList<>(size(size));
            text.addAll(List.of(BOLD, BOLD_COMPLEX));
            add(
                    ParagraphStyle.heading(level),
                    NORMAL,
                    plus(
                            kept,
                            spacing(line / 2, line / 2, Math.max(line, size * 1.4)),
                            Element.val("w:outlineLvl", level - 1)),
                    text);
        }
    }

    private void addLetterParts() {
        add(
                LETTERHEAD,
                NORMAL,
                List.of(spacing(0, 2, line * 1.3), lineBelow()),
                plus(size(usage.sizePt() + 3), Element.val("w:spacing", 12)));
        add(
                LETTERHEAD_DETAIL,
                NORMAL,
                List.of(spacing(0, 0, LABEL_LEADING_PT), lineBelow()),
                plus(size(LABEL_PT), GREY));
        boolean right = usage == Usage.FRENCH && plain;
        Element beside = indent(right ? Twips.ofMillimetres(ADDRESS_INDENT_MM) : 0);
        List<Element> address = List.of(beside, on("w:keepNext"), on("w:keepLines"));
        geometry.window()
                .map(Geometry.Window::address)
                .ifPresentOrElse(
                        fitted ->
                                add(
                                        INSIDE_ADDRESS,
                                        NORMAL,
                                        plus(address, spacing(0, 0, fitted.leadingPt())),
                                        size(fitted.sizePt())),
                        () -> add(INSIDE_ADDRESS, NORMAL, address));
        add(
                REFERENCE_LINE,
                NORMAL,
                List.of(referencesColumn, spacing(0, 0, Math.min(line, ANNEX_LEADING_PT + 2))),
                size(Math.min(usage.sizePt(), 10)));
        List<Element> date = new ArrayList<>(List.of(beside, spacing(0, plain ? line : 0)));
        if (usage.isEastAsian()) {
            date.add(Element.val("w:jc", "right"));
        }
        add(DATE, NORMAL, date);
        Element salutationIndent = usage == Usage.FRENCH ? usage.firstLine(0) : indent(0);
        boolean block = usage == Usage.BLOCK || usage == Usage.FRENCH;
        add(
                SALUTATION,
                NORMAL,
                List.of(
                        salutationIndent,
                        on("w:keepNext"),
                        spacing(block ? line / 2 : 0, block ? line : paragraphGap)));
        add(
                CLOSING,
                BODY_TEXT,
                List.of(on("w:keepNext"), on("w:keepLines"), spacing(block ? line / 2 : 0, 0)));
        add(
                NOTES,
                NORMAL,
                List.of(notesColumn, on("w:keepLines")),
                size(Math.min(usage.sizePt(), 10)));
    }

    private void addSignature() {
        String side = usage == Usage.CHINESE ? "center" : "left";
        add(SIGNATURE, NORMAL, List.of(on("w:keepLines"), Element.val("w:jc", side)));
        add(
                SIGNATURE_HINT,
                SIGNATURE,
                List.of(spacing(0, 0, LABEL_LEADING_PT)),
                plus(size(LABEL_PT), GREY));
        String dateSide =
                switch (usage) {
                    case BLOCK, FRENCH -> "left";
                    case CHINESE -> "right";
                    case KOREAN -> "center";
                };
        add(
                SIGNATURE_DATE,
                NORMAL,
                List.of(
                        on("w:keepLines"),
                        spacing(line / 2, line / 2),
                        // GB/T 9704: four ems stay free at the right of the date.
                        usage == Usage.CHINESE
                                ? Element.of("w:ind", "w:right", emsRight())
                                : indent(0),
                        Element.val("w:jc", dateSide)));
    }

    private String emsRight() {
        return Integer.toString(Twips.ofPoints(4 * usage.sizePt()));
    }

    private void addAnnex() {
        add(ANNEX_HEADING, HEADING_1, List.of(on("w:pageBreakBefore"), spacing(0, line / 2)));
        List<Element> small = List.of(spacing(0, 0, ANNEX_LEADING_PT));
        add(ANNEX_ENTRY, NORMAL, small, size(ANNEX_PT));
        add(ANNEX_DETAIL, ANNEX_ENTRY, List.of(), plus(size(LABEL_PT), GREY));
        add(
                ANNEX_NUMBER,
                ANNEX_ENTRY,
                List.of(Element.val("w:jc", "right")),
                plus(size(LABEL_PT), GREY));
        add(ANNEX_LABEL, ANNEX_ENTRY, List.of(on("w:keepNext")), plus(size(LABEL_PT), GREY));
        add(ANNEX_GROUP, HEADING_2, List.of(spacing(6, 2, ANNEX_LEADING_PT)), size(ANNEX_PT));
        add(
                ANNEX_SUMMARY,
                ANNEX_ENTRY,
                List.of(spacing(ANNEX_LEADING_PT / 2, 0), on("w:keepLines")));
        add(SPACER, NORMAL, List.of(spacing(0, 0, 6)), size(2));
    }

    private void addRunning() {
        int right = geometry.textWidth();
        Element tabs = Element.of("w:tabs").with(tab("center", right / 2), tab("right", right));
        Element leading = spacing(0, 0, LABEL_LEADING_PT);
        List<Element> text = plus(size(LABEL_PT), GREY);
        add(HEADER, NORMAL, List.of(tabs, leading, lineBelow()), text);
        Element rightTab = Element.of("w:tabs").with(tab("right", right));
        add(FOOTER, NORMAL, List.of(rightTab, leading), text);
    }

    private void addCharacterStyles() {
        styles.add(
                style("character", "DefaultParagraphFont", "Default Paragraph Font", true)
                        .with(on("w:semiHidden")));
        styles.add(character("Strong", Schema.RUN.of(BOLD, BOLD_COMPLEX)));
        styles.add(character("Emphasis", Schema.RUN.of(Runs.emphasis(script))));
        styles.add(character("Hyperlink", Schema.RUN.of(Element.val("w:u", "single"))));
        styles.add(
                style("table", "TableNormal", "Normal Table", true)
                        .with(
                                Element.of("w:tblPr")
                                        .with(
                                                Element.of("w:tblInd", "w:w", "0", "w:type", "dxa"),
                                                Tables.noCellMargins())));
        styles.add(style("numbering", "NoList", "No List", true));
    }

    private static Element character(String id, Element properties) {
        return style("character", id, id, false)
                .with(
                        Element.val("w:basedOn", "DefaultParagraphFont"),
                        on("w:qFormat"),
                        properties);
    }

    private void add(ParagraphStyle style, ParagraphStyle base, List<Element> paragraph) {
        add(style, base, paragraph, List.of());
    }

    private void add(
            ParagraphStyle style,
            ParagraphStyle base,
            List<Element> paragraph,
            List<Element> text) {
        Element made =
                style("paragraph", style.id(), style.styleName(), false)
                        .with(
                                Element.val("w:basedOn", base.id()),
                                Element.val("w:next", next(style).id()),
                                on("w:qFormat"),
                                Schema.PARAGRAPH.of(paragraph));
        styles.add(text.isEmpty() ? made : made.with(Schema.RUN.of(text)));
    }

    /** What a person who goes on writing after this paragraph most likely wants. */
    private static ParagraphStyle next(ParagraphStyle style) {
        return switch (style) {
            case TITLE, SUBJECT_LINE -> SALUTATION;
            case HEADING_1,
                    HEADING_2,
                    HEADING_3,
                    HEADING_4,
                    HEADING_5,
                    HEADING_6,
                    SALUTATION,
                    ANNEX_HEADING ->
                    BODY_TEXT;
            case NORMAL,
                    BODY_TEXT,
                    QUOTE,
                    LIST_NUMBER,
                    LIST_BULLET,
                    LIST_CONTINUE,
                    LETTERHEAD,
                    LETTERHEAD_DETAIL,
                    INSIDE_ADDRESS,
                    REFERENCE_LINE,
                    DATE,
                    CLOSING,
                    SIGNATURE,
                    SIGNATURE_HINT,
                    SIGNATURE_DATE,
                    NOTES,
                    ANNEX_GROUP,
                    ANNEX_LABEL,
                    ANNEX_NUMBER,
                    ANNEX_ENTRY,
                    ANNEX_DETAIL,
                    ANNEX_SUMMARY,
                    SPACER,
                    HEADER,
                    FOOTER ->
                    style;
        };
    }

    private static Element style(String type, String id, String name, boolean isDefault) {
        Element style =
                isDefault
                        ? Element.of("w:style", "w:type", type, "w:default", "1", "w:styleId", id)
                        : Element.of("w:style", "w:type", type, "w:styleId", id);
        return style.with(Element.val("w:name", name));
    }

    private static List<Element> plus(List<Element> some, Element... more) {
        List<Element> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }
}
