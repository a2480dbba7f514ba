package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes what stands above the text: letterhead, inside address, references, date. In a window
 * layout each has its fixed place on the first page.
 */
final class LetterHead {
    private final Runs runs;
    private final Pictures pictures;
    private final Usage usage;
    private final Optional<WindowLayout> window;
    private final Optional<FittedAddress> address;
    private final Optional<FittedLogo> logo;
    private final boolean dated;

    /**
     * @param dated whether the letter has a date line
     */
    LetterHead(
            Runs runs,
            Pictures pictures,
            Usage usage,
            Geometry geometry,
            Optional<Block.Logo> logo,
            boolean dated) {
        this.runs = runs;
        this.pictures = pictures;
        this.logo = logo.map(found -> FittedLogo.of(found, geometry));
        this.usage = usage;
        this.window = geometry.window();
        this.address = geometry.address();
        this.dated = dated;
    }

    /** The logo, at the left of the letterhead. */
    Element logo(Block.Logo block) {
        WordParagraph paragraph =
                ParagraphStyle.SPACER.paragraph().with(Vocabulary.flexibleSpacing());
        return logo.map(place ->
                        paragraph
                                .in(place.frame())
                                .of(
                                        pictures.run(
                                                block.picture(),
                                                place.size(),
                                                block.alternative())))
                .orElseGet(paragraph::of);
    }

    List<Element> letterhead(Block.Letterhead head) {
        Optional<Frame> frame =
                window.map(WindowLayout::letterhead)
                        .map(whole -> logo.map(place -> place.beside(whole)).orElse(whole));
        List<String> lines =
                frame.map(place -> FittedLetterhead.of(head, place, usage))
                        .orElseGet(() -> FittedLetterhead.whole(head))
                        .paragraphs();
        List<Element> made = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ParagraphStyle style =
                    i == 0 ? ParagraphStyle.LETTERHEAD : ParagraphStyle.LETTERHEAD_DETAIL;
            WordParagraph paragraph = style.paragraph();
            if (frame.isPresent()) {
                paragraph = paragraph.in(frame.get());
            } else if (i == lines.size() - 1) {
                double below =
                        logo.map(place ->
                                        place.pointsBelow(FittedLetterhead.heightPt(lines, usage)))
                                .orElse(0.0);
                paragraph = paragraph.with(Vocabulary.spacing(0, below + 1.5 * usage.leadingPt()));
            }
            made.add(paragraph.of(runs.of(lines.get(i))));
        }
        return made;
    }

    List<Element> address(Block.InsideAddress lines) {
        List<Element> made = new ArrayList<>();
        for (String line : lines.lines()) {
            WordParagraph paragraph = ParagraphStyle.INSIDE_ADDRESS.paragraph();
            if (address.isPresent()) {
                paragraph = paragraph.in(address.get().frame());
            } else if (made.size() == lines.lines().size() - 1) {
                paragraph = paragraph.with(Vocabulary.spacing(0, usage.leadingPt()));
            }
            made.add(paragraph.of(runs.of(line)));
        }
        return made;
    }

    List<Element> references(Block.References references) {
        List<Element> made = new ArrayList<>();
        int last = references.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            WordParagraph paragraph = ParagraphStyle.REFERENCE_LINE.paragraph();
            if (window.isPresent()) {
                paragraph = paragraph.in(window.get().references(dated));
            } else if (i == last) {
                paragraph = paragraph.with(Vocabulary.spacing(0, usage.leadingPt()));
            }
            made.add(paragraph.of(labelled(references.rows().get(i))));
        }
        return made;
    }

    Element date(Block.DateLine date) {
        WordParagraph paragraph = ParagraphStyle.DATE.paragraph();
        return window.map(place -> paragraph.in(place.date()))
                .orElse(paragraph)
                .of(runs.of(date.text()));
    }

    /** What stands below the signatures; set like references. */
    List<Element> notes(Block.Notes notes) {
        List<Element> made = new ArrayList<>();
        for (Block.Labelled row : notes.rows()) {
            WordParagraph paragraph = ParagraphStyle.NOTES.paragraph();
            if (made.isEmpty()) {
                paragraph = paragraph.with(Vocabulary.spacing(usage.leadingPt(), 0));
            }
            made.add(paragraph.of(labelled(row)));
        }
        return made;
    }

    private List<Element> labelled(Block.Labelled row) {
        return row.label().isEmpty()
                ? runs.of(row.value())
                : runs.of(row.label() + "\t" + row.value());
    }
}
