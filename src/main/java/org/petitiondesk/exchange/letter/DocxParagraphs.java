package org.petitiondesk.exchange.letter;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the paragraphs of a Word document as Markdown. */
final class DocxParagraphs {
    private static final int DEEPEST_STYLE = 20;

    /** LibreOffice leaves the levels of its own styles out. */
    private static final Pattern HEADING = Pattern.compile("title|heading ([1-6])");

    private final XWPFDocument document;
    private final DocxRuns runs;
    private final Map<String, Integer> counters = new HashMap<>();

    DocxParagraphs(XWPFDocument document) {
        this.document = document;
        this.runs = new DocxRuns(document);
    }

    /** The paragraph with its mark; blank if it says nothing. */
    String markdown(XWPFParagraph paragraph) {
        String words = runs.markdown(paragraph);
        List<XWPFStyle> styles = styles(paragraph);
        String page = paragraph.isPageBreak() || DocxRuns.breaksPage(paragraph) ? "---\n\n" : "";
        if (words.isEmpty()) {
            return page;
        }
        Optional<Integer> level = headingLevel(paragraph, styles);
        if (level.isPresent()) {
            return page + "#".repeat(level.get()) + " " + words.replace("\\\n", " ");
        }
        Optional<CTNumPr> list = list(paragraph, styles);
        if (list.isPresent()) {
            return page + item(list.get()) + words;
        }
        String lines = Markdown.lines(words);
        return page + (isQuote(styles) ? "> " + lines.replace("\n", "\n> ") : lines);
    }

    /** The paragraph's style and those it is based on, the nearest first. */
    private List<XWPFStyle> styles(XWPFParagraph paragraph) {
        List<XWPFStyle> chain = new ArrayList<>();
        XWPFStyles all = document.getStyles();
        String id = paragraph.getStyle();
        while (all != null && id != null && chain.size() < DEEPEST_STYLE) {
            XWPFStyle style = all.getStyle(id);
            if (style == null) {
                break;
            }
            chain.add(style);
            id = style.getBasisStyleID();
        }
        return chain;
    }

    private static Optional<Integer> headingLevel(XWPFParagraph paragraph, List<XWPFStyle> styles) {
        Optional<Integer> own = outline(paragraph.getCTP().getPPr());
        if (own.isPresent()) {
            return own;
        }
        for (XWPFStyle style : styles) {
            Optional<Integer> level = outline(style.getCTStyle().getPPr());
            if (level.isPresent()) {
                return level;
            }
            Matcher named = HEADING.matcher(name(style));
            if (named.matches()) {
                return Optional.of(named.group(1) == null ? 1 : Integer.parseInt(named.group(1)));
            }
        }
        return Optional.empty();
    }

    /** Level 10 is that of body text. */
    private static Optional<Integer> outline(@Nullable CTPPrBase properties) {
        return Optional.ofNullable(properties)
                .filter(CTPPrBase::isSetOutlineLvl)
                .map(it -> it.getOutlineLvl().getVal().intValue() + 1)
                .filter(level -> level <= 6);
    }

    private static boolean isQuote(List<XWPFStyle> styles) {
        return styles.stream()
                .map(DocxParagraphs::name)
                .anyMatch(name -> name.contains("quot") || name.equals("block text"));
    }

    private static String name(XWPFStyle style) {
        return Optional.ofNullable(style.getName()).orElse("").toLowerCase(Locale.ROOT);
    }

    /** A number of 0 takes a style's list away. */
    private static Optional<CTNumPr> list(XWPFParagraph paragraph, List<XWPFStyle> styles) {
        List<@Nullable CTPPrBase> properties = new ArrayList<>();
        properties.add(paragraph.getCTP().getPPr());
        styles.forEach(style -> properties.add(style.getCTStyle().getPPr()));
        for (CTPPrBase each : properties) {
            if (each != null && each.isSetNumPr() && each.getNumPr().isSetNumId()) {
                return Optional.of(each.getNumPr())
                        .filter(number -> number.getNumId().getVal().signum() > 0);
            }
        }
        return Optional.empty();
    }

    private String item(CTNumPr list) {
        BigInteger number = list.getNumId().getVal();
        int level = list.isSetIlvl() ? list.getIlvl().getVal().intValue() : 0;
        String indent = "   ".repeat(Math.clamp(level, 0, 3));
        if (isBulleted(number, level)) {
            return indent + "- ";
        }
        for (int deeper = level + 1; deeper < 9; deeper++) {
            counters.remove(number + "/" + deeper);
        }
        return indent + counters.merge(number + "/" + level, 1, Integer::sum) + ". ";
    }

    private boolean isBulleted(BigInteger number, int level) {
        return Optional.ofNullable(document.getNumbering())
                .map(all -> all.getNum(number))
                .map(XWPFNum::getCTNum)
                .map(num -> document.getNumbering().getAbstractNum(num.getAbstractNumId().getVal()))
                .map(XWPFAbstractNum::getCTAbstractNum)
                .filter(abstractNum -> level < abstractNum.sizeOfLvlArray())
                .map(abstractNum -> abstractNum.getLvlArray(level))
                .filter(of -> of.isSetNumFmt())
                .map(of -> of.getNumFmt().getVal().toString().equals("bullet"))
                .orElse(true);
    }
}
