package org.petitiondesk.exchange.letter;

import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBrType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STEm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes the words of a Word paragraph as Markdown: bold, italic, links, line breaks. */
final class DocxRuns {
    private static final Pattern OUTER_BREAKS = Pattern.compile("^(\\\\\n|\\s)+|(\\\\\n|\\s)+$");

    private final XWPFDocument document;

    /** Words that look alike. */
    private record Piece(String words, boolean bold, boolean italic, Optional<String> link) {
        boolean looksLike(Piece other) {
            return bold == other.bold && italic == other.italic && link.equals(other.link);
        }
    }

    DocxRuns(XWPFDocument document) {
        this.document = document;
    }

    String markdown(XWPFParagraph paragraph) {
        List<Piece> pieces = new ArrayList<>();
        for (IRunElement element : paragraph.getIRuns()) {
            if (element instanceof XWPFRun run && !isDeleted(run)) {
                add(pieces, piece(run));
            }
        }
        StringBuilder markdown = new StringBuilder();
        pieces.forEach(piece -> markdown.append(written(piece)));
        return OUTER_BREAKS.matcher(markdown).replaceAll("");
    }

    /** Whether a new page begins with the paragraph or within it. */
    static boolean breaksPage(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .map(XWPFRun::getCTR)
                .flatMap(run -> Arrays.stream(run.getBrArray()))
                .anyMatch(mark -> mark.isSetType() && mark.getType() == STBrType.PAGE);
    }

    /** What somebody struck out with changes being recorded. */
    private static boolean isDeleted(XWPFRun run) {
        CTR words = run.getCTR();
        return words.sizeOfDelTextArray() > 0
                || run.isStrikeThrough()
                || run.isDoubleStrikeThrough();
    }

    private Piece piece(XWPFRun run) {
        String style = styleName(run);
        return new Piece(
                run.text().replace('\t', ' ').replace('\u00A0', ' '),
                run.isBold() || style.contains("strong"),
                isEmphasised(run) || (style.contains("emphasis") && !style.contains("strong")),
                run instanceof XWPFHyperlinkRun link ? target(link) : Optional.empty());
    }

    /** In italics, or by dots as Chinese, Japanese and Korean have them. */
    private static boolean isEmphasised(XWPFRun run) {
        return run.isItalic() || run.getEmphasisMark() != STEm.NONE;
    }

    private String styleName(XWPFRun run) {
        return Optional.ofNullable(document.getStyles())
                .map(styles -> styles.getStyle(run.getStyle()))
                .map(XWPFStyle::getName)
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    /** Links within the document lead nowhere in a letter. */
    private Optional<String> target(XWPFHyperlinkRun run) {
        return Optional.ofNullable(run.getHyperlink(document))
                .map(XWPFHyperlink::getURL)
                .filter(url -> url.matches("(?i)(https?://|mailto:|tel:)[^\\s<>()]+"));
    }

    private static void add(List<Piece> pieces, Piece piece) {
        if (piece.words().isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().looksLike(piece)) {
            Piece last = pieces.removeLast();
            pieces.add(
                    new Piece(
                            last.words() + piece.words(), last.bold(), last.italic(), last.link()));
        } else {
            pieces.add(piece);
        }
    }

    /** Marks must touch the words they mark: spaces at either end stay outside. */
    private static String written(Piece piece) {
        String words = piece.words();
        String core = words.strip();
        if (core.isEmpty()) {
            return breaks(words);
        }
        int start = words.indexOf(core);
        String mark = (piece.bold() ? "**" : "") + (piece.italic() ? "*" : "");
        String marked = mark + breaks(Markdown.escaped(core)) + new StringBuilder(mark).reverse();
        String linked = piece.link().map(url -> "[" + marked + "](" + url + ")").orElse(marked);
        return breaks(words.substring(0, start))
                + linked
                + breaks(words.substring(start + core.length()));
    }

    private static String breaks(String words) {
        return words.replaceAll("[\\r\\n]+", "\\\\\n");
    }
}
